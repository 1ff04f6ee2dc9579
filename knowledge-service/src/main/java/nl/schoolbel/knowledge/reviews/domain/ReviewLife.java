package nl.schoolbel.knowledge.reviews.domain;

import java.util.Optional;

/**
 * Where a review stands. Its words wait for a coach, who publishes or refuses them; of a refusal its writer may appeal once,
 * and another coach decides. With other words it begins anew.
 *
 * @param step where it stands
 * @param writer who wrote it
 * @param decidedBy who published or refused it last; {@code null} while nobody did
 * @param appealed true when the writer has appealed of the refusal of these words
 */
public record ReviewLife(Step step, String writer, String decidedBy, boolean appealed) {

    /** The steps of a review. */
    public enum Step {
        /** Its words wait for a coach. */
        PENDING,
        /** Everybody reads it. */
        PUBLISHED,
        /** A coach refused it. */
        REFUSED,
        /** Its writer asks another coach. */
        APPEALED
    }

    /** Why something cannot be done. */
    public enum Refusal {
        /** It waits for nobody's decision. */
        NOTHING_TO_DECIDE,
        /** Who decides is its writer. */
        OWN_WORK,
        /** Who decides of the appeal is who refused it. */
        SAME_COACH,
        /** It was not refused. */
        NOTHING_TO_APPEAL,
        /** The appeal of these words was decided. */
        APPEALED_ALREADY,
        /** Nobody reads it. */
        NOTHING_TO_HIDE
    }

    /** A review, or other words of it, that wait for a coach. */
    public static ReviewLife written(String writer) {
        return new ReviewLife(Step.PENDING, writer, null, false);
    }

    /** True when it waits for a coach. */
    public boolean waits() {
        return step == Step.PENDING || step == Step.APPEALED;
    }

    /** Whether this coach may publish or refuse it now. */
    public Optional<Refusal> decision(String coach) {
        if (!waits()) {
            return Optional.of(Refusal.NOTHING_TO_DECIDE);
        }
        if (coach.equals(writer)) {
            return Optional.of(Refusal.OWN_WORK);
        }
        return step == Step.APPEALED && coach.equals(decidedBy) ? Optional.of(Refusal.SAME_COACH) : Optional.empty();
    }

    /** Whether its writer may appeal now. */
    public Optional<Refusal> appeal() {
        if (step != Step.REFUSED) {
            return Optional.of(Refusal.NOTHING_TO_APPEAL);
        }
        return appealed ? Optional.of(Refusal.APPEALED_ALREADY) : Optional.empty();
    }

    /** Whether this coach may take it from everybody's eyes, because somebody reported it. */
    public Optional<Refusal> hiding(String coach) {
        if (step != Step.PUBLISHED) {
            return Optional.of(Refusal.NOTHING_TO_HIDE);
        }
        return coach.equals(writer) ? Optional.of(Refusal.OWN_WORK) : Optional.empty();
    }
}
