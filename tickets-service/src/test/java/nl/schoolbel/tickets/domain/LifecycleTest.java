package nl.schoolbel.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole table, states by actions by who, written down a second time by hand: K contactpersoon, C coach, T the teacher
 * who reported, B beheerpartner, S system. What does not stand here must be refused.
 */
class LifecycleTest {

    private static final Map<Character, Actor> LETTERS = Map.of(
            'K',
            Actor.CONTACTPERSOON,
            'C',
            Actor.COACH,
            'T',
            Actor.TEACHER,
            'B',
            Actor.BEHEERPARTNER,
            'S',
            Actor.SYSTEM);

    private static final String TABLE = """
            reported       take-up          in-triage      KC
            reported       hand-over        handed-over    KC
            reported       resolve          resolved       KC
            reported       withdraw         withdrawn      TK
            in-triage      hand-over        handed-over    KC
            in-triage      resolve          resolved       KC
            in-triage      withdraw         withdrawn      TK
            handed-over    unmatch          in-triage      S
            handed-over    return           in-triage      B
            handed-over    accept           accepted       B
            handed-over    plan-visit       visit-planned  B
            handed-over    arrive           on-site        B
            handed-over    wait             waiting        BK
            handed-over    give-workaround  handed-over    B
            handed-over    resolve          resolved       B
            handed-over    withdraw         withdrawn      K
            accepted       return           in-triage      B
            accepted       plan-visit       visit-planned  B
            accepted       arrive           on-site        B
            accepted       wait             waiting        BK
            accepted       give-workaround  accepted       B
            accepted       resolve          resolved       B
            accepted       withdraw         withdrawn      K
            visit-planned  return           in-triage      B
            visit-planned  plan-visit       visit-planned  B
            visit-planned  arrive           on-site        B
            visit-planned  wait             waiting        BK
            visit-planned  give-workaround  visit-planned  B
            visit-planned  resolve          resolved       B
            visit-planned  withdraw         withdrawn      K
            on-site        return           in-triage      B
            on-site        plan-visit       visit-planned  B
            on-site        arrive           on-site        B
            on-site        leave            accepted       B
            on-site        wait             waiting        BK
            on-site        give-workaround  on-site        B
            on-site        resolve          resolved       B
            on-site        withdraw         withdrawn      K
            waiting        return           in-triage      B
            waiting        plan-visit       visit-planned  B
            waiting        arrive           on-site        B
            waiting        go-on            visit-planned  BKS
            waiting        give-workaround  waiting        B
            waiting        resolve          resolved       B
            waiting        withdraw         withdrawn      K
            resolved       confirm          closed         TKS
            resolved       refuse           accepted       TK
            """;

    private record Cell(TicketState from, Action action, Actor actor) {}

    private static final Map<Cell, TicketState> EXPECTED = expected();

    private static Map<Cell, TicketState> expected() {
        Map<Cell, TicketState> cells = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.trim().split("\\s+", -1);
            Action action = Arrays.stream(Action.values())
                    .filter(candidate -> candidate.slug().equals(words[1]))
                    .findFirst()
                    .orElseThrow();
            for (char letter : words[3].toCharArray()) {
                cells.put(new Cell(TicketState.of(words[0]), action, LETTERS.get(letter)), TicketState.of(words[2]));
            }
        }
        return cells;
    }

    /** Waiting came from a planned visit; what is resolved was resolved by the beheerpartner. */
    private static Situation in(TicketState state) {
        return switch (state) {
            case WAITING -> new Situation(state, TicketState.VISIT_PLANNED, null);
            case RESOLVED, CLOSED -> new Situation(state, null, Side.BEHEERPARTNER);
            default -> Situation.in(state);
        };
    }

    private static Stream<Cell> everyCell() {
        return Arrays.stream(TicketState.values())
                .flatMap(state -> Arrays.stream(Action.values())
                        .flatMap(action -> Arrays.stream(Actor.values()).map(actor -> new Cell(state, action, actor))));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void everyCellIsAsTheTableSays(Cell cell) {
        Decision decision = Lifecycle.decide(in(cell.from()), cell.action(), Set.of(cell.actor()));

        TicketState to = EXPECTED.get(cell);
        if (to == null) {
            assertThat(decision).isInstanceOf(Decision.Refusal.class);
        } else {
            assertThat(decision).isInstanceOfSatisfying(Decision.Move.class, move -> {
                assertThat(move.to().state()).isEqualTo(to);
                assertThat(move.actor()).isEqualTo(cell.actor());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void whatIsAllowedIsExactlyWhatIsNotRefused(TicketState state) {
        Set<Actor> everybody = EnumSet.allOf(Actor.class);

        Set<Action> allowed = Lifecycle.allowed(in(state), everybody);

        assertThat(Arrays.stream(Action.values())
                        .filter(action -> Lifecycle.decide(in(state), action, everybody) instanceof Decision.Move))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"HANDED_OVER", "ACCEPTED", "VISIT_PLANNED", "ON_SITE"})
    void goingOnLeadsBackToWhereItWaited(TicketState from) {
        Situation waiting = ((Decision.Move) Lifecycle.decide(in(from), Action.WAIT, Set.of(Actor.BEHEERPARTNER))).to();

        Decision.Move goneOn = (Decision.Move) Lifecycle.decide(waiting, Action.GO_ON, Set.of(Actor.SYSTEM));

        assertThat(goneOn.to()).isEqualTo(in(from));
        assertThat(goneOn.endsWaiting()).isTrue();
    }

    @Test
    void aRefusedResolutionGoesBackToWhoGaveIt() {
        Situation bySchool = new Situation(TicketState.RESOLVED, null, Side.SCHOOL);
        Situation byBeheerpartner = new Situation(TicketState.RESOLVED, null, Side.BEHEERPARTNER);

        assertThat(List.of(bySchool, byBeheerpartner))
                .map(now -> (Decision.Move) Lifecycle.decide(now, Action.REFUSE, Set.of(Actor.TEACHER)))
                .map(move -> move.to().state())
                .containsExactly(TicketState.IN_TRIAGE, TicketState.ACCEPTED);
    }

    @Test
    void theResolverFollowsFromWhoHasTheTicket() {
        Decision.Move school = (Decision.Move)
                Lifecycle.decide(in(TicketState.IN_TRIAGE), Action.RESOLVE, Set.of(Actor.CONTACTPERSOON));
        Decision.Move beheerpartner =
                (Decision.Move) Lifecycle.decide(in(TicketState.ON_SITE), Action.RESOLVE, Set.of(Actor.BEHEERPARTNER));

        assertThat(school.to().resolvedBy()).isEqualTo(Side.SCHOOL);
        assertThat(beheerpartner.to().resolvedBy()).isEqualTo(Side.BEHEERPARTNER);
    }

    @Test
    void aRefusalNamesWhatIsPossibleInstead() {
        Decision decision = Lifecycle.decide(in(TicketState.HANDED_OVER), Action.GO_ON, Set.of(Actor.BEHEERPARTNER));

        assertThat(decision).isInstanceOfSatisfying(Decision.Refusal.class, refusal -> {
            assertThat(refusal.never()).isFalse();
            assertThat(refusal.allowed())
                    .containsExactly(
                            Action.RESOLVE,
                            Action.RETURN,
                            Action.ACCEPT,
                            Action.PLAN_VISIT,
                            Action.ARRIVE,
                            Action.WAIT,
                            Action.GIVE_WORKAROUND);
        });
    }

    @Test
    void whatIsNeverOnesOwnIsRefusedForGood() {
        Decision decision = Lifecycle.decide(in(TicketState.REPORTED), Action.HAND_OVER, Set.of(Actor.TEACHER));

        assertThat(decision).isEqualTo(new Decision.Refusal(true, Set.of(Action.WITHDRAW)));
    }

    @Test
    void nobodyMayDoNothing() {
        assertThat(Lifecycle.allowed(in(TicketState.REPORTED), Set.of())).isEmpty();
        assertThat(Lifecycle.decide(in(TicketState.REPORTED), Action.TAKE_UP, Set.of()))
                .isEqualTo(new Decision.Refusal(true, Set.of()));
    }

    @Test
    void whoIsSeveralAtOnceActsAsTheFirstThatMay() {
        Decision.Move move = (Decision.Move) Lifecycle.decide(
                in(TicketState.RESOLVED), Action.CONFIRM, EnumSet.of(Actor.TEACHER, Actor.CONTACTPERSOON));

        assertThat(move.actor()).isEqualTo(Actor.CONTACTPERSOON);
    }

    @Test
    void aSituationThatCannotBeIsRefusedAtBirth() {
        assertThatThrownBy(() -> Situation.in(TicketState.WAITING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Situation.in(TicketState.RESOLVED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Situation(TicketState.ACCEPTED, TicketState.ON_SITE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
