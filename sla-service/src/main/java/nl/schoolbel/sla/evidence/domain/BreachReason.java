package nl.schoolbel.sla.evidence.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.evidence.domain.ReasonStep.Kind;

/**
 * How the two sides stand about the reason of a breach.
 *
 * @param kind the last step's; {@code null} while nothing was said
 * @param proposal the step that says with whom the reason lies; {@code null} while nothing was proposed
 */
public record BreachReason(Kind kind, ReasonStep proposal) {

    /** What a side can do. */
    public enum Action {
        /** Say with whom the reason lies; the bestuur decides by it what is disputed. */
        PROPOSE,
        DISPUTE,
        AGREE;

        /** The word in JSON. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands after all steps, oldest first. */
    public static BreachReason of(List<ReasonStep> steps) {
        BreachReason reason = new BreachReason(null, null);
        for (ReasonStep step : steps) {
            boolean says = step.kind() == Kind.PROPOSED || step.kind() == Kind.DECIDED;
            reason = new BreachReason(step.kind(), says ? step : reason.proposal());
        }
        return reason;
    }

    /** With whom the reason lies, as far as was said; {@code null} before. */
    public Accountable accountable() {
        return proposal == null ? null : proposal.accountable();
    }

    public UUID proposalId() {
        return proposal == null ? null : proposal.id();
    }

    /** Whether it is settled, by both sides or by the bestuur. */
    public boolean settled() {
        return kind == Kind.AGREED || kind == Kind.DECIDED;
    }

    /** Whether figures and credits leave the breach out: it is settled that the reason lies elsewhere. */
    public boolean excluded() {
        return settled() && accountable() != Accountable.BEHEERPARTNER;
    }

    /**
     * What a side may do now. Who proposed may propose anew, until the other side has answered. Agreed is agreed; a decision
     * of the bestuur can be corrected by itself only.
     *
     * @param withBeheerpartner false for a promise of the school itself, where the bestuur is the other side
     */
    public Set<Action> allowed(Side side, boolean withBeheerpartner) {
        boolean party = side != Side.BESTUUR || !withBeheerpartner;
        boolean mine = proposal != null && proposal.side() == side;
        if (kind == null) {
            return party ? EnumSet.of(Action.PROPOSE, Action.DISPUTE) : EnumSet.noneOf(Action.class);
        }
        return switch (kind) {
            case PROPOSED ->
                !party
                        ? EnumSet.noneOf(Action.class)
                        : mine ? EnumSet.of(Action.PROPOSE) : EnumSet.of(Action.DISPUTE, Action.AGREE);
            case DISPUTED -> afterDispute(side, party && proposal != null && !mine);
            case DECIDED -> side == Side.BESTUUR ? EnumSet.of(Action.PROPOSE) : EnumSet.noneOf(Action.class);
            case AGREED -> EnumSet.noneOf(Action.class);
        };
    }

    /** The kind of step that a proposal of this side is now. */
    public Kind proposing(Side side) {
        boolean decides = side == Side.BESTUUR && (kind == Kind.DISPUTED || kind == Kind.DECIDED);
        return decides ? Kind.DECIDED : Kind.PROPOSED;
    }

    /** The word in JSON; {@code open} while nothing was said. */
    public String state() {
        return kind == null ? "open" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Who disputed a proposal can still come round to it. */
    private static Set<Action> afterDispute(Side side, boolean canComeRound) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        if (side == Side.BESTUUR) {
            actions.add(Action.PROPOSE);
        }
        if (canComeRound) {
            actions.add(Action.AGREE);
        }
        return actions;
    }
}
