package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.clock.domain.CalendarStep;

/** The hours that a target counts, laid over each other. */
@ApplicationScoped
class AgreedHours {

    @Inject
    Calendars calendars;

    /** @param school whose ticket it is */
    List<CalendarStep> of(AgreementTerms terms, HoursLayer layer, UUID school) {
        return List.of(CalendarStep.always(calendars.compiled(terms.calendarId())));
    }
}
