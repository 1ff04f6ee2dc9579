package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.AdoptionChanged;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.outbox.Outbox;

/** Tells other services where an adoption stands. */
@ApplicationScoped
class AdoptionTelling {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    Outbox outbox;

    /**
     * Call while the adoption is locked.
     *
     * @param adoption as it stands now
     */
    void changed(Adoption adoption, Instant now) {
        outbox.append(
                KnowledgeEvents.ADOPTION_CHANGED,
                adoption.id(),
                Adoptions.PATH + adoption.id(),
                new AdoptionChanged(
                        adoption.id(),
                        adoption.practiceId(),
                        adoption.practiceVersion(),
                        adoption.schoolId(),
                        adoption.fromSchoolId(),
                        adoption.toolId(),
                        adoption.state(),
                        adoption.crossedWall(),
                        adoption.coachHelped(),
                        adoption.triedDate(),
                        adoption.embeddedDate(),
                        adoption.stateDate() == null ? LocalDate.ofInstant(now, ZONE) : adoption.stateDate(),
                        now,
                        OccurredBy.SCHOOLBEL));
    }
}
