package nl.schoolbel.tickets.domain;

import static nl.schoolbel.tickets.domain.Action.ACCEPT;
import static nl.schoolbel.tickets.domain.Action.ARRIVE;
import static nl.schoolbel.tickets.domain.Action.CONFIRM;
import static nl.schoolbel.tickets.domain.Action.GIVE_WORKAROUND;
import static nl.schoolbel.tickets.domain.Action.GO_ON;
import static nl.schoolbel.tickets.domain.Action.HAND_OVER;
import static nl.schoolbel.tickets.domain.Action.LEAVE;
import static nl.schoolbel.tickets.domain.Action.PLAN_VISIT;
import static nl.schoolbel.tickets.domain.Action.REFUSE;
import static nl.schoolbel.tickets.domain.Action.RESOLVE;
import static nl.schoolbel.tickets.domain.Action.RETURN;
import static nl.schoolbel.tickets.domain.Action.TAKE_UP;
import static nl.schoolbel.tickets.domain.Action.UNMATCH;
import static nl.schoolbel.tickets.domain.Action.WAIT;
import static nl.schoolbel.tickets.domain.Action.WITHDRAW;
import static nl.schoolbel.tickets.domain.Actor.BEHEERPARTNER;
import static nl.schoolbel.tickets.domain.Actor.COACH;
import static nl.schoolbel.tickets.domain.Actor.CONTACTPERSOON;
import static nl.schoolbel.tickets.domain.Actor.SYSTEM;
import static nl.schoolbel.tickets.domain.Actor.TEACHER;
import static nl.schoolbel.tickets.domain.TicketState.ACCEPTED;
import static nl.schoolbel.tickets.domain.TicketState.CLOSED;
import static nl.schoolbel.tickets.domain.TicketState.HANDED_OVER;
import static nl.schoolbel.tickets.domain.TicketState.IN_TRIAGE;
import static nl.schoolbel.tickets.domain.TicketState.ON_SITE;
import static nl.schoolbel.tickets.domain.TicketState.REPORTED;
import static nl.schoolbel.tickets.domain.TicketState.RESOLVED;
import static nl.schoolbel.tickets.domain.TicketState.VISIT_PLANNED;
import static nl.schoolbel.tickets.domain.TicketState.WAITING;
import static nl.schoolbel.tickets.domain.TicketState.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The table of a ticket's life: which step is possible from which state, where it leads, and who may take it. Everything
 * that does not stand here is refused, and the refusal names what is possible instead.
 *
 * <p>A later step of the beheerpartner implies the earlier ones, because its own system may know no fixed order: from
 * handed-over it may arrive or resolve without having accepted.
 */
public final class Lifecycle {

    private static final Set<TicketState> WITH_SCHOOL = states(REPORTED, IN_TRIAGE);
    private static final Set<TicketState> WITH_BEHEERPARTNER =
            states(HANDED_OVER, ACCEPTED, VISIT_PLANNED, ON_SITE, WAITING);
    private static final Set<TicketState> AT_WORK = states(HANDED_OVER, ACCEPTED, VISIT_PLANNED, ON_SITE);

    private static final List<Row> TABLE = List.of(
            new Row(states(REPORTED), TAKE_UP, to(IN_TRIAGE), actors(CONTACTPERSOON, COACH)),
            new Row(WITH_SCHOOL, HAND_OVER, to(HANDED_OVER), actors(CONTACTPERSOON, COACH)),
            new Row(WITH_SCHOOL, RESOLVE, resolvedBy(Side.SCHOOL), actors(CONTACTPERSOON, COACH)),
            new Row(states(HANDED_OVER), UNMATCH, to(IN_TRIAGE), actors(SYSTEM)),
            new Row(WITH_BEHEERPARTNER, RETURN, to(IN_TRIAGE), actors(BEHEERPARTNER)),
            new Row(states(HANDED_OVER), ACCEPT, to(ACCEPTED), actors(BEHEERPARTNER)),
            new Row(WITH_BEHEERPARTNER, PLAN_VISIT, to(VISIT_PLANNED), actors(BEHEERPARTNER)),
            new Row(WITH_BEHEERPARTNER, ARRIVE, to(ON_SITE), actors(BEHEERPARTNER)),
            new Row(states(ON_SITE), LEAVE, to(ACCEPTED), actors(BEHEERPARTNER)),
            new Row(AT_WORK, WAIT, Situation::waitingHere, actors(BEHEERPARTNER, CONTACTPERSOON)),
            new Row(
                    states(WAITING),
                    GO_ON,
                    now -> Situation.in(now.waitingFrom()),
                    actors(BEHEERPARTNER, CONTACTPERSOON, SYSTEM)),
            new Row(WITH_BEHEERPARTNER, GIVE_WORKAROUND, UnaryOperator.identity(), actors(BEHEERPARTNER)),
            new Row(WITH_BEHEERPARTNER, RESOLVE, resolvedBy(Side.BEHEERPARTNER), actors(BEHEERPARTNER)),
            new Row(
                    states(RESOLVED),
                    CONFIRM,
                    now -> new Situation(CLOSED, null, now.resolvedBy()),
                    actors(TEACHER, CONTACTPERSOON, SYSTEM)),
            new Row(
                    states(RESOLVED),
                    REFUSE,
                    now -> Situation.in(now.resolvedBy() == Side.SCHOOL ? IN_TRIAGE : ACCEPTED),
                    actors(TEACHER, CONTACTPERSOON)),
            new Row(WITH_SCHOOL, WITHDRAW, to(WITHDRAWN), actors(TEACHER, CONTACTPERSOON)),
            new Row(WITH_BEHEERPARTNER, WITHDRAW, to(WITHDRAWN), actors(CONTACTPERSOON)));

    private record Row(Set<TicketState> from, Action action, UnaryOperator<Situation> outcome, Set<Actor> who) {
        boolean fits(TicketState state, Set<Actor> actors) {
            return from.contains(state) && !Collections.disjoint(who, actors);
        }

        Decision.Move move(Situation now, Set<Actor> actors) {
            Actor actor = who.stream().filter(actors::contains).findFirst().orElseThrow();
            return new Decision.Move(action, actor, now, outcome.apply(now));
        }
    }

    private Lifecycle() {}

    /**
     * Decides on one step.
     *
     * @param actors as whom it is asked for; nobody may do nothing
     */
    public static Decision decide(Situation now, Action action, Set<Actor> actors) {
        Optional<Row> row = TABLE.stream()
                .filter(candidate -> candidate.action() == action && candidate.fits(now.state(), actors))
                .findFirst();
        if (row.isPresent()) {
            return row.get().move(now, actors);
        }
        boolean never = TABLE.stream()
                .noneMatch(candidate -> candidate.action() == action && !Collections.disjoint(candidate.who(), actors));
        return new Decision.Refusal(never, allowed(now, actors));
    }

    /** What these actors may do now, in the order of {@link Action}. */
    public static Set<Action> allowed(Situation now, Set<Actor> actors) {
        EnumSet<Action> allowed = EnumSet.noneOf(Action.class);
        TABLE.stream().filter(row -> row.fits(now.state(), actors)).forEach(row -> allowed.add(row.action()));
        return Collections.unmodifiableSet(allowed);
    }

    private static UnaryOperator<Situation> to(TicketState state) {
        return now -> Situation.in(state);
    }

    private static UnaryOperator<Situation> resolvedBy(Side side) {
        return now -> new Situation(RESOLVED, null, side);
    }

    private static Set<TicketState> states(TicketState first, TicketState... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    private static Set<Actor> actors(Actor first, Actor... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
