package nl.schoolbel.platform.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.inbox.DeadLetter;
import nl.schoolbel.platform.inbox.DeadLetterStore;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.inbox.InboxTransaction;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;

/** Settles dead letters: replay hands the record to its consumer again, discard closes it; each in one transaction. */
@ApplicationScoped
public class DeadLetterDesk {

    @Inject
    DeadLetterStore store;

    @Inject
    InboxTransaction inbox;

    @Inject
    @Any
    Instance<InboxConsumer> consumers;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    Page<DeadLetter> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                letter -> new Cursor(letter.failedAt(), letter.id()),
                Function.identity());
    }

    DeadLetter require(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(DeadLetterProblem.NO_SUCH_LETTER));
    }

    /** Replays one letter; when its consumer refuses again, everything stays as it was and the letter goes on waiting. */
    @Transactional
    public void replay(UUID id) {
        DeadLetterStore.RawLetter letter = waiting(id);
        inbox.work(consumer(letter.consumer()), letter.record());
        store.settle(id, "replayed", caller.subject());
        audit.changed("dead-letter-replayed", "dead-letter", id);
    }

    /** Closes a letter without working on it. */
    @Transactional
    public void discard(UUID id) {
        waiting(id);
        store.settle(id, "discarded", caller.subject());
        audit.changed("dead-letter-discarded", "dead-letter", id);
    }

    private DeadLetterStore.RawLetter waiting(UUID id) {
        return store.lockWaiting(id)
                .orElseThrow(() -> new ProblemException(
                        store.find(id).isPresent()
                                ? DeadLetterProblem.SETTLED_ALREADY
                                : DeadLetterProblem.NO_SUCH_LETTER));
    }

    private InboxConsumer consumer(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(DeadLetterProblem.CONSUMER_GONE));
    }
}
