package nl.schoolbel.knowledge.vetting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Where a request for a tool stands, and what can be done with it. */
public record RequestLife(Stage stage) {

    /** Requested, under review, decided; or an end without a decision. */
    public enum Stage {
        REQUESTED,
        UNDER_REVIEW,
        DECIDED,
        CLOSED,
        WITHDRAWN,
        MERGED;

        /** True while somebody waits for a decision. */
        public boolean isOpen() {
            return this == REQUESTED || this == UNDER_REVIEW;
        }
    }

    /** What is done with it. */
    public enum Action {
        SUPPORT,
        WITHDRAW,
        REVIEW,
        DECIDE,
        CLOSE,
        MERGE
    }

    /** Asked just now. */
    public static RequestLife asked() {
        return new RequestLife(Stage.REQUESTED);
    }

    /** What can be done now; nothing once it has ended. A decision comes after a review that others could see. */
    public Set<Action> allowed() {
        return switch (stage) {
            case REQUESTED -> EnumSet.of(Action.SUPPORT, Action.WITHDRAW, Action.REVIEW, Action.CLOSE, Action.MERGE);
            case UNDER_REVIEW -> EnumSet.of(Action.SUPPORT, Action.WITHDRAW, Action.DECIDE, Action.CLOSE, Action.MERGE);
            case DECIDED, CLOSED, WITHDRAWN, MERGED -> EnumSet.noneOf(Action.class);
        };
    }

    public boolean allows(Action action) {
        return allowed().contains(action);
    }

    /** After somebody took back what they asked: it goes on while others ask for it. */
    public RequestLife withdrawn(int othersLeft) {
        return othersLeft > 0 ? this : new RequestLife(Stage.WITHDRAWN);
    }

    /**
     * For how many days it waits or waited: days of the calendar, so that what was asked last night waits one day this morning.
     */
    public static int daysWaiting(Instant askedAt, Instant until, ZoneId zone) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(askedAt, zone), LocalDate.ofInstant(until, zone));
    }
}
