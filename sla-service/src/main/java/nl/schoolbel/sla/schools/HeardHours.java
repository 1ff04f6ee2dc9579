package nl.schoolbel.sla.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.time.DomainClock;

/** Adds a step when a school tells of other hours or closed days than it had. */
@ApplicationScoped
class HeardHours {

    @Inject
    SchoolHoursStore store;

    @Inject
    Event<SchoolHoursChanged> changed;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * A change counts from the moment at which the school told it, or at which we heard it when the school's clock runs ahead; what
     * was over by then stays as it was. The first that we hear counts from of old.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void heard(Envelope<SchoolChanged> event) {
        UUID school = event.data().schoolId();
        Instant told = earlier(event.data().occurredAt(), clock.instant()).truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(told, SchoolWeek.ZONE);
        KnownHours hours = KnownHours.of(event.data());
        Optional<SchoolHoursStore.Row> last = store.last(school);
        if (last.isPresent() && last.get().known().from(today).equals(hours.from(today))) {
            return;
        }
        store.put(school, last.map(row -> later(row.knownFrom(), told)).orElse(told), hours);
        if (last.isPresent()) {
            audit.changed("school-hours-heard", "school", school);
        }
        changed.fire(new SchoolHoursChanged(school));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
