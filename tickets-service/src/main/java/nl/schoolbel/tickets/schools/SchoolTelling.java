package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.tickets.ticket.Words;

/** Tells the whole state of a school that is new or changed. */
@ApplicationScoped
class SchoolTelling {

    static final String PATH = "/tickets/v1/schools/";

    @Inject
    Outbox outbox;

    void changed(School school, Instant at) {
        outbox.append(
                SchoolEvents.CHANGED,
                school.id(),
                PATH + school.id(),
                new SchoolChanged(
                        school.id(),
                        school.name(),
                        school.brin(),
                        Words.slug(school.region()),
                        school.phone(),
                        at,
                        OccurredBy.SCHOOLBEL));
    }
}
