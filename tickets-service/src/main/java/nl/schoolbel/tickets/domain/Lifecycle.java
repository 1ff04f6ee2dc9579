package nl.schoolbel.tickets.domain;

import static nl.schoolbel.tickets.domain.Action.ACCEPT;
import static nl.schoolbel.tickets.domain.Action.ARRIVE;
import static nl.schoolbel.tickets.domain.Action.ASK_COACH;
import static nl.schoolbel.tickets.domain.Action.CHANGE_PRIORITY;
import static nl.schoolbel.tickets.domain.Action.CLASSIFY;
import static nl.schoolbel.tickets.domain.Action.CONFIRM;
import static nl.schoolbel.tickets.domain.Action.DECLARE_MAJOR;
import static nl.schoolbel.tickets.domain.Action.DISPUTE_PRIORITY;
import static nl.schoolbel.tickets.domain.Action.GIVE_WORKAROUND;
import static nl.schoolbel.tickets.domain.Action.GO_ON;
import static nl.schoolbel.tickets.domain.Action.HAND_OVER;
import static nl.schoolbel.tickets.domain.Action.LEAVE;
import static nl.schoolbel.tickets.domain.Action.LINK;
import static nl.schoolbel.tickets.domain.Action.MERGE;
import static nl.schoolbel.tickets.domain.Action.PLAN_VISIT;
import static nl.schoolbel.tickets.domain.Action.REFUSE;
import static nl.schoolbel.tickets.domain.Action.REOPEN;
import static nl.schoolbel.tickets.domain.Action.REQUEST_VISIT;
import static nl.schoolbel.tickets.domain.Action.RESOLVE;
import static nl.schoolbel.tickets.domain.Action.RETURN;
import static nl.schoolbel.tickets.domain.Action.TAKE_UP;
import static nl.schoolbel.tickets.domain.Action.UNDECLARE_MAJOR;
import static nl.schoolbel.tickets.domain.Action.UNLINK;
import static nl.schoolbel.tickets.domain.Action.UNMATCH;
import static nl.schoolbel.tickets.domain.Action.WAIT;
import static nl.schoolbel.tickets.domain.Action.WITHDRAW;
import static nl.schoolbel.tickets.domain.Actor.BEHEERPARTNER;
import static nl.schoolbel.tickets.domain.Actor.BESTUUR;
import static nl.schoolbel.tickets.domain.Actor.COACH;
import static nl.schoolbel.tickets.domain.Actor.CONTACTPERSOON;
import static nl.schoolbel.tickets.domain.Actor.SYSTEM;
import static nl.schoolbel.tickets.domain.Actor.TEACHER;
import static nl.schoolbel.tickets.domain.TicketState.ACCEPTED;
import static nl.schoolbel.tickets.domain.TicketState.CLOSED;
import static nl.schoolbel.tickets.domain.TicketState.HANDED_OVER;
import static nl.schoolbel.tickets.domain.TicketState.IN_TRIAGE;
import static nl.schoolbel.tickets.domain.TicketState.MERGED;
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
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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
    private static final Set<TicketState> UNSOLVED =
            states(REPORTED, IN_TRIAGE, HANDED_OVER, ACCEPTED, VISIT_PLANNED, ON_SITE, WAITING);
    private static final Set<TicketState> OPEN =
            states(REPORTED, IN_TRIAGE, HANDED_OVER, ACCEPTED, VISIT_PLANNED, ON_SITE, WAITING, RESOLVED);

    /** In the order in which the work goes; of two rows that fit, the first counts. */
    private static final List<Row> TABLE = List.of(
            row(states(REPORTED), TAKE_UP, to(IN_TRIAGE), CONTACTPERSOON, COACH),
            row(WITH_SCHOOL, ASK_COACH, UnaryOperator.identity(), CONTACTPERSOON),
            row(WITH_SCHOOL, HAND_OVER, to(HANDED_OVER), CONTACTPERSOON, COACH).when(now -> !now.following()),
            row(WITH_SCHOOL, HAND_OVER, to(HANDED_OVER), SYSTEM).when(Circumstances::following),
            row(WITH_SCHOOL, RESOLVE, resolvedBy(Side.SCHOOL), CONTACTPERSOON, COACH),
            row(WITH_SCHOOL, RESOLVE, resolvedBy(Side.SCHOOL), SYSTEM).when(Circumstances::following),
            row(states(HANDED_OVER), UNMATCH, to(IN_TRIAGE), SYSTEM),
            row(states(WAITING), UNMATCH, to(IN_TRIAGE), SYSTEM).from(now -> now.waitingFrom() == HANDED_OVER),
            row(WITH_BEHEERPARTNER, RETURN, to(IN_TRIAGE), BEHEERPARTNER),
            row(states(HANDED_OVER), ACCEPT, to(ACCEPTED), BEHEERPARTNER),
            row(WITH_BEHEERPARTNER, PLAN_VISIT, to(VISIT_PLANNED), BEHEERPARTNER),
            row(WITH_BEHEERPARTNER, REQUEST_VISIT, UnaryOperator.identity(), CONTACTPERSOON)
                    .when(now -> !now.following()),
            row(WITH_BEHEERPARTNER, ARRIVE, to(ON_SITE), BEHEERPARTNER),
            row(states(ON_SITE), LEAVE, to(ACCEPTED), BEHEERPARTNER),
            row(AT_WORK, WAIT, Situation::waitingHere, BEHEERPARTNER, CONTACTPERSOON),
            row(states(WAITING), GO_ON, now -> Situation.in(now.waitingFrom()), BEHEERPARTNER, CONTACTPERSOON, SYSTEM),
            row(WITH_BEHEERPARTNER, GIVE_WORKAROUND, UnaryOperator.identity(), BEHEERPARTNER),
            row(WITH_BEHEERPARTNER, RESOLVE, resolvedBy(Side.BEHEERPARTNER), BEHEERPARTNER),
            row(states(RESOLVED), CONFIRM, Situation::confirmed, TEACHER, CONTACTPERSOON, SYSTEM),
            row(states(RESOLVED), REFUSE, Situation::backAtTheResolver, TEACHER, CONTACTPERSOON),
            row(states(CLOSED), REOPEN, Situation::backAtTheResolver, TEACHER, CONTACTPERSOON)
                    .when(Circumstances::reopenable),
            row(WITH_SCHOOL, WITHDRAW, to(WITHDRAWN), TEACHER, CONTACTPERSOON),
            row(WITH_BEHEERPARTNER, WITHDRAW, to(WITHDRAWN), CONTACTPERSOON),
            row(OPEN, MERGE, to(MERGED), CONTACTPERSOON).when(now -> !now.major()),
            row(UNSOLVED, DISPUTE_PRIORITY, UnaryOperator.identity(), BEHEERPARTNER),
            row(UNSOLVED, CHANGE_PRIORITY, UnaryOperator.identity(), CONTACTPERSOON, SYSTEM),
            row(UNSOLVED, CHANGE_PRIORITY, UnaryOperator.identity(), BESTUUR).when(Circumstances::bestuurMayDecide),
            row(UNSOLVED, CLASSIFY, UnaryOperator.identity(), CONTACTPERSOON, COACH),
            row(UNSOLVED, DECLARE_MAJOR, UnaryOperator.identity(), CONTACTPERSOON, COACH)
                    .when(Circumstances::standsAlone),
            row(UNSOLVED, UNDECLARE_MAJOR, UnaryOperator.identity(), CONTACTPERSOON, COACH)
                    .when(Circumstances::major),
            row(UNSOLVED, LINK, UnaryOperator.identity(), CONTACTPERSOON, COACH).when(Circumstances::standsAlone),
            row(WITH_BEHEERPARTNER, UNLINK, to(HANDED_OVER), CONTACTPERSOON, COACH, SYSTEM)
                    .when(Circumstances::following),
            row(WITH_SCHOOL, UNLINK, UnaryOperator.identity(), CONTACTPERSOON, COACH, SYSTEM)
                    .when(Circumstances::following));

    private record Row(
            Set<TicketState> from,
            Action action,
            UnaryOperator<Situation> outcome,
            Set<Actor> who,
            BiPredicate<Situation, Circumstances> condition) {

        Row when(Predicate<Circumstances> narrower) {
            return new Row(from, action, outcome, who, (now, circumstances) -> narrower.test(circumstances));
        }

        Row from(Predicate<Situation> narrower) {
            return new Row(from, action, outcome, who, (now, circumstances) -> narrower.test(now));
        }

        boolean fits(Situation now, Circumstances circumstances, Set<Actor> actors) {
            return from.contains(now.state()) && condition.test(now, circumstances) && isFor(actors);
        }

        boolean isFor(Set<Actor> actors) {
            return !Collections.disjoint(who, actors);
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
    public static Decision decide(Situation now, Circumstances circumstances, Action action, Set<Actor> actors) {
        Optional<Row> row = TABLE.stream()
                .filter(candidate -> candidate.action() == action && candidate.fits(now, circumstances, actors))
                .findFirst();
        if (row.isPresent()) {
            return row.get().move(now, actors);
        }
        boolean never = TABLE.stream().noneMatch(candidate -> candidate.action() == action && candidate.isFor(actors));
        return new Decision.Refusal(never, allowed(now, circumstances, actors));
    }

    /** What these actors may do now, in the order of {@link Action}. */
    public static Set<Action> allowed(Situation now, Circumstances circumstances, Set<Actor> actors) {
        EnumSet<Action> allowed = EnumSet.noneOf(Action.class);
        TABLE.stream().filter(row -> row.fits(now, circumstances, actors)).forEach(row -> allowed.add(row.action()));
        return Collections.unmodifiableSet(allowed);
    }

    private static Row row(
            Set<TicketState> from, Action action, UnaryOperator<Situation> outcome, Actor first, Actor... others) {
        return new Row(
                from, action, outcome, Collections.unmodifiableSet(EnumSet.of(first, others)), (now, any) -> true);
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
}
