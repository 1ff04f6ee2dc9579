package nl.schoolbel.sla.explain.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TicketFact;

/** A step of a ticket that starts or meets a clock. */
public enum Step {
    REPORTED("reported", TicketFact.Reported.class),
    TRIAGE_STARTED("triage-started", TicketFact.TriageStarted.class),
    HANDED_OVER("handed-over", TicketFact.HandedOver.class),
    ACCEPTED("accepted", TicketFact.Accepted.class),
    VISIT_PLANNED("visit-planned", TicketFact.VisitPlanned.class),
    ARRIVED("arrived", TicketFact.Arrived.class),
    LEFT("left", TicketFact.Left.class),
    WORKAROUND_GIVEN("workaround-given", TicketFact.WorkaroundGiven.class),
    RESOLVED("resolved", TicketFact.Resolved.class),
    REOPENED("reopened", TicketFact.Reopened.class),
    RETURNED("returned", TicketFact.Returned.class),
    WAITING_STARTED("waiting-started", TicketFact.WaitingStarted.class),
    WAITING_ENDED("waiting-ended", TicketFact.WaitingEnded.class),
    COMMENTED("commented", TicketFact.PublicNoteByBeheerpartner.class),
    MERGED("merged", TicketFact.Merged.class),
    WITHDRAWN("withdrawn", TicketFact.Withdrawn.class),
    /** None of these happened at that moment. */
    UNKNOWN("unknown", null);

    private final String json;
    private final Class<? extends TicketFact> fact;

    Step(String json, Class<? extends TicketFact> fact) {
        this.json = json;
        this.fact = fact;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }

    /** The step at an instant that started a clock of a target; of several the one told first. */
    static Step starting(Target target, Instant instant, Collection<TicketFact> facts) {
        return first(instant, facts, step -> switch (target) {
            case TRIAGE -> step == REPORTED;
            case UPDATE -> isOfBeheerpartner(step) || step == REOPENED;
            case ACKNOWLEDGE, ARRIVAL, WORKAROUND, RESOLUTION -> step == HANDED_OVER;
        });
    }

    /** The step at an instant that met a clock of a target; of several the one told first. */
    static Step meeting(Target target, Instant instant, Collection<TicketFact> facts) {
        return first(
                instant,
                facts,
                step -> target == Target.TRIAGE
                        ? step == TRIAGE_STARTED || step == HANDED_OVER || step == RESOLVED
                        : isOfBeheerpartner(step));
    }

    private static boolean isOfBeheerpartner(Step step) {
        return switch (step) {
            case REPORTED, TRIAGE_STARTED, HANDED_OVER, REOPENED, MERGED, WITHDRAWN, UNKNOWN -> false;
            default -> true;
        };
    }

    private static Step first(Instant instant, Collection<TicketFact> facts, Predicate<Step> fits) {
        return facts.stream()
                .filter(one -> one.occurredAt().equals(instant))
                .sorted(Comparator.comparingLong(TicketFact::sequence))
                .flatMap(one -> of(one).stream())
                .filter(fits)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Optional<Step> of(TicketFact told) {
        return Arrays.stream(values())
                .filter(step -> step.fact != null && step.fact.isInstance(told))
                .findFirst();
    }
}
