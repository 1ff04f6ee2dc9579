package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.schoolbel.sla.schools.SchoolHoursChanged;

/** Has the open clocks of a school folded anew when other hours count there, in the transaction in which that was heard. */
@ApplicationScoped
class SchoolRefolds {

    @Inject
    Refolds refolds;

    void on(@Observes SchoolHoursChanged changed) {
        refolds.ofSchool(changed.schoolId());
    }
}
