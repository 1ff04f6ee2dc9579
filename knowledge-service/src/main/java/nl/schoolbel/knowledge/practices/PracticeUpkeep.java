package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.knowledge.PracticeArchived;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/** What becomes of a practice after it was published: it is confirmed, taken from the list, or loses its author's name. */
@ApplicationScoped
public class PracticeUpkeep {

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    PracticeAccess access;

    @Inject
    AuthorNames names;

    @Inject
    PracticeIndexing indexing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    /**
     * Takes a practice from the list, for good; told when it was published. Refused: {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code knowledge-practice-archived}; {@code invalid-input} for
     * personal data in the reason.
     */
    @Transactional
    public PracticeView archive(UUID id, Archiving archiving, String ifMatch) {
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        PracticeLife life = practice.life();
        PracticeAccess.refuse(life.archiving());
        screener.require(Practices.KIND, id, Map.of("/reason", archiving.reason()), archiving.falseHits());
        Instant now = clock.instant();
        store.archived(id, archiving.reason(), now);
        indexing.remove(id);
        if (life.isPublished()) {
            PracticeText text = versions.get(id, life.published()).text();
            outbox.append(
                    KnowledgeEvents.PRACTICE_ARCHIVED,
                    id,
                    Practices.PATH + id,
                    new PracticeArchived(id, life.published(), text.title(), text.toolId(), now, OccurredBy.SCHOOLBEL));
        }
        audit.changed("practice-archived", Practices.KIND, id);
        return access.view(id);
    }

    /**
     * Its author or a coach says that what everybody reads is still right. Refused: {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}; {@code knowledge-practice-archived}, {@code
     * knowledge-practice-not-published}.
     */
    @Transactional
    public PracticeView confirm(UUID id, String ifMatch) {
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        PracticeAccess.refuse(practice.life().confirming());
        store.confirmed(id, clock.instant());
        indexing.put(id);
        audit.changed("practice-confirmed", Practices.KIND, id);
        return access.view(id);
    }

    /**
     * The author's name goes from every version, also of an archived practice. Without a name nothing changes. Refused: {@code
     * not-found}; {@code precondition-missing} or {@code changed-meanwhile}.
     */
    @Transactional
    public PracticeView withdrawName(UUID id, String ifMatch) {
        Practice practice = access.lockForInsider(id);
        Precondition.require(ifMatch, practice.revision());
        if (names.withdraw(id)) {
            store.changed(id);
            audit.changed("practice-name-withdrawn", Practices.KIND, id);
        }
        return access.view(id);
    }
}
