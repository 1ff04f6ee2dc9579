package nl.schoolbel.coaching.requests.domain;

import static nl.schoolbel.coaching.requests.domain.Action.ACCEPT;
import static nl.schoolbel.coaching.requests.domain.Action.ANSWER;
import static nl.schoolbel.coaching.requests.domain.Action.END;
import static nl.schoolbel.coaching.requests.domain.Action.LINK_PRACTICE;
import static nl.schoolbel.coaching.requests.domain.Action.PASS_ON;
import static nl.schoolbel.coaching.requests.domain.Action.REASSIGN;
import static nl.schoolbel.coaching.requests.domain.Action.REFER;
import static nl.schoolbel.coaching.requests.domain.Action.RELEASE;
import static nl.schoolbel.coaching.requests.domain.Action.WITHDRAW;
import static nl.schoolbel.coaching.requests.domain.Actor.ASKER;
import static nl.schoolbel.coaching.requests.domain.Actor.COACH;
import static nl.schoolbel.coaching.requests.domain.Actor.CONTACTPERSOON;
import static nl.schoolbel.coaching.requests.domain.Actor.SYSTEM;
import static nl.schoolbel.coaching.requests.domain.Stage.ACCEPTED;
import static nl.schoolbel.coaching.requests.domain.Stage.ANSWERED;
import static nl.schoolbel.coaching.requests.domain.Stage.ENDED;
import static nl.schoolbel.coaching.requests.domain.Stage.OPEN;
import static nl.schoolbel.coaching.requests.domain.Stage.PASSED_ON;
import static nl.schoolbel.coaching.requests.domain.Stage.REFERRED;
import static nl.schoolbel.coaching.requests.domain.Stage.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a request's life: what can be done at which stage, where it leads, and who may do it. Everything that does not
 * stand here is refused, and the refusal names what is possible instead.
 *
 * <p>A coach acts on what another one has taken on too, because that one may be ill. What was asked from a ticket stays one: it
 * is neither referred to the contactpersoon, who asked it, nor passed on as a ticket.
 */
public final class RequestLife {

    private static final Set<Stage> WAITING = stages(OPEN, ACCEPTED, REFERRED);

    /** Of two rows that fit, the first counts. */
    private static final List<Row> TABLE = List.of(
            row(stages(OPEN, REFERRED), ACCEPT, ACCEPTED, COACH),
            row(WAITING, ANSWER, ANSWERED, COACH),
            row(stages(REFERRED), ANSWER, ANSWERED, CONTACTPERSOON),
            row(WAITING, LINK_PRACTICE, ANSWERED, COACH),
            row(stages(OPEN, ACCEPTED), REFER, REFERRED, COACH).notFromTicket(),
            row(WAITING, PASS_ON, PASSED_ON, COACH).notFromTicket(),
            row(stages(ACCEPTED), RELEASE, OPEN, COACH),
            row(stages(REFERRED), RELEASE, OPEN, CONTACTPERSOON),
            row(stages(ACCEPTED), REASSIGN, ACCEPTED, COACH),
            row(WAITING, WITHDRAW, WITHDRAWN, ASKER),
            row(stages(PASSED_ON), END, ENDED, SYSTEM));

    private record Row(Set<Stage> from, Action action, Stage to, Actor who, boolean ofTickets) {

        Row notFromTicket() {
            return new Row(from, action, to, who, false);
        }

        boolean fits(Stage now, boolean fromTicket, Set<Actor> actors) {
            return from.contains(now) && (ofTickets || !fromTicket) && actors.contains(who);
        }
    }

    private RequestLife() {}

    /**
     * Decides on one action.
     *
     * @param fromTicket whether the school asked it from a ticket
     * @param actors as whom it is asked for; nobody may do nothing
     */
    public static Decision decide(Stage now, boolean fromTicket, Action action, Set<Actor> actors) {
        Optional<Row> row = TABLE.stream()
                .filter(candidate -> candidate.action() == action && candidate.fits(now, fromTicket, actors))
                .findFirst();
        if (row.isPresent()) {
            return new Decision.Move(action, row.get().who(), row.get().to());
        }
        boolean never =
                TABLE.stream().noneMatch(candidate -> candidate.action() == action && actors.contains(candidate.who()));
        return new Decision.Refusal(never, allowed(now, fromTicket, actors));
    }

    /** What these actors may do now, in the order of {@link Action}. */
    public static Set<Action> allowed(Stage now, boolean fromTicket, Set<Actor> actors) {
        EnumSet<Action> allowed = EnumSet.noneOf(Action.class);
        TABLE.stream().filter(row -> row.fits(now, fromTicket, actors)).forEach(row -> allowed.add(row.action()));
        return Collections.unmodifiableSet(allowed);
    }

    private static Row row(Set<Stage> from, Action action, Stage to, Actor who) {
        return new Row(from, action, to, who, true);
    }

    private static Set<Stage> stages(Stage first, Stage... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
