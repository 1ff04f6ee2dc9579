package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.SchoolDaysTold;

/** Moves the checks of a school that are still to come when it tells other days, in the transaction that hears it. */
@ApplicationScoped
class SchoolDaysChange {

    @Inject
    CycleStore cycles;

    @Inject
    CheckStore store;

    @Inject
    CheckPlanning planning;

    @Inject
    SchoolDayBook days;

    void heard(@Observes SchoolDaysTold told) {
        cycles.holdSchoolDays(told.schoolId());
        store.waiting(told.schoolId(), days.today()).forEach(planning::schoolDaysChanged);
    }
}
