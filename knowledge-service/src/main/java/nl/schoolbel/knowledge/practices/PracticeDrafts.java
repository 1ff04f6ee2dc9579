package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** For features that keep a part of a practice, such as its files: what the caller sees of it, and its draft to change. */
@ApplicationScoped
public class PracticeDrafts {

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    PracticeAccess access;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /**
     * Which versions of a practice the caller sees: all from 1 to this one.
     *
     * @param newest the newest of them, which is the one that the caller reads
     */
    public record Seen(int newest) {

        /** A version by its number, or the newest. Refused: {@code not-found} for one that the caller does not see. */
        public int require(Integer number) {
            if (number == null) {
                return newest;
            }
            if (number < 1 || number > newest) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return number;
        }
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public Seen look(UUID id) {
        Practice practice = access.visible(id);
        return new Seen(
                access.isInsider(practice)
                        ? practice.life().newest()
                        : practice.life().published());
    }

    /** Refuses who may not change the practice as it is now: {@code not-found}, {@code knowledge-practice-archived}. */
    @Transactional
    public void requireChange(UUID id) {
        Practice practice = access.visible(id);
        if (!access.isInsider(practice)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        PracticeAccess.refuse(practice.life().writing());
    }

    /**
     * The draft in which the caller changes something, begun where there is none; it waits for a check and its ETag moves, so
     * that nobody publishes what was not looked at. The practice is held until the transaction ends. Refused: as {@link
     * #requireChange}.
     *
     * @return the number of the draft
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int open(UUID id) {
        Practice practice = access.lockForInsider(id);
        PracticeAccess.refuse(practice.life().writing());
        int number = practice.life().written().newest();
        Instant now = clock.instant();
        PracticeText words = versions.get(id, practice.life().newest()).text();
        versions.write(id, number, words, caller.subject(), now);
        store.written(id, number, now);
        return number;
    }

    /** Holds the practice and moves its ETag, whatever version something goes from. Refused: {@code not-found}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(UUID id) {
        store.changed(access.lockForInsider(id).id());
    }
}
