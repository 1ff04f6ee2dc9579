package nl.schoolbel.sla.gateway.connectors.mapping;

import java.util.List;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * What a change of status at their side asks of our ticket. Their systems say where a ticket stands and not what was
 * done, so the step follows from both ends: going to "in behandeling" accepts a new ticket and ends the waiting of one
 * that waited.
 */
public final class Steps {

    private static final List<Step> NOTHING = List.of();

    private Steps() {}

    /** @param reason only with {@code wait} */
    public record Step(UpdateAction action, WaitingReason reason) {

        static Step of(UpdateAction action) {
            return new Step(action, null);
        }
    }

    /**
     * @param before where it stood as far as we know; {@code OPEN} for one of which nothing was heard
     * @param hasVisit whether their body says when the visit is; without, a planned visit is no more than being at work
     * @return in this order; empty when nothing changed, or nothing that our ticket knows
     */
    public static List<Step> between(OurState before, OurState after, boolean hasVisit) {
        if (after == before && !(after == OurState.VISIT_PLANNED && hasVisit)) {
            return NOTHING;
        }
        return switch (after) {
            case NONE -> NOTHING;
            case OPEN -> before.isWaiting() ? List.of(Step.of(UpdateAction.GO_ON)) : NOTHING;
            case ACCEPTED, IN_PROGRESS -> atWork(before);
            case VISIT_PLANNED -> hasVisit ? List.of(Step.of(UpdateAction.PLAN_VISIT)) : atWork(before);
            case ON_SITE -> unlessOver(before, UpdateAction.ARRIVE);
            case WAITING_SCHOOL -> waiting(before, WaitingReason.SCHOOL);
            case WAITING_ACCESS -> waiting(before, WaitingReason.ACCESS);
            case WAITING_SUPPLIER -> waiting(before, WaitingReason.SUPPLIER);
            case WAITING_THIRD_PARTY -> waiting(before, WaitingReason.THIRD_PARTY);
            // Many systems close what they solved in one go; whether it is solved is for the school to confirm.
            case RESOLVED, CLOSED -> unlessOver(before, UpdateAction.RESOLVE);
            case REJECTED -> unlessOver(before, UpdateAction.RETURN);
        };
    }

    private static List<Step> atWork(OurState before) {
        if (before.isWaiting()) {
            return List.of(Step.of(UpdateAction.GO_ON));
        }
        return switch (before) {
            case OPEN, NONE, REJECTED -> List.of(Step.of(UpdateAction.ACCEPT));
            case ON_SITE -> List.of(Step.of(UpdateAction.LEAVE));
            default -> NOTHING;
        };
    }

    /** From one waiting to another there is no step: it goes on, and waits again. */
    private static List<Step> waiting(OurState before, WaitingReason reason) {
        Step wait = new Step(UpdateAction.WAIT, reason);
        if (before.isOver()) {
            return NOTHING;
        }
        return before.isWaiting() ? List.of(Step.of(UpdateAction.GO_ON), wait) : List.of(wait);
    }

    private static List<Step> unlessOver(OurState before, UpdateAction action) {
        return before.isOver() ? NOTHING : List.of(Step.of(action));
    }
}
