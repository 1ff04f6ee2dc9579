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

/**
 * The whole table, states by actions by who by circumstances, written down a second time by hand: K contactpersoon, C coach,
 * T the teacher who reported, B beheerpartner, D bestuur, S system. What does not stand here must be refused.
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
            'D',
            Actor.BESTUUR,
            'S',
            Actor.SYSTEM);

    /** What holds in any circumstances. */
    private static final String ALWAYS = """
            reported       take-up          in-triage      KC
            reported       ask-coach        reported       K
            reported       resolve          resolved       KC
            reported       withdraw         withdrawn      TK
            reported       change-priority  reported       KS
            reported       dispute-priority reported       B
            reported       classify         reported       KC
            in-triage      ask-coach        in-triage      K
            in-triage      resolve          resolved       KC
            in-triage      withdraw         withdrawn      TK
            in-triage      change-priority  in-triage      KS
            in-triage      dispute-priority in-triage      B
            in-triage      classify         in-triage      KC
            handed-over    unmatch          in-triage      S
            handed-over    accept           accepted       B
            handed-over    return           in-triage      B
            handed-over    plan-visit       visit-planned  B
            handed-over    arrive           on-site        B
            handed-over    wait             waiting        BK
            handed-over    give-workaround  handed-over    B
            handed-over    resolve          resolved       B
            handed-over    withdraw         withdrawn      K
            handed-over    change-priority  handed-over    KS
            handed-over    dispute-priority handed-over    B
            handed-over    classify         handed-over    KC
            accepted       return           in-triage      B
            accepted       plan-visit       visit-planned  B
            accepted       arrive           on-site        B
            accepted       wait             waiting        BK
            accepted       give-workaround  accepted       B
            accepted       resolve          resolved       B
            accepted       withdraw         withdrawn      K
            accepted       change-priority  accepted       KS
            accepted       dispute-priority accepted       B
            accepted       classify         accepted       KC
            visit-planned  return           in-triage      B
            visit-planned  plan-visit       visit-planned  B
            visit-planned  arrive           on-site        B
            visit-planned  wait             waiting        BK
            visit-planned  give-workaround  visit-planned  B
            visit-planned  resolve          resolved       B
            visit-planned  withdraw         withdrawn      K
            visit-planned  change-priority  visit-planned  KS
            visit-planned  dispute-priority visit-planned  B
            visit-planned  classify         visit-planned  KC
            on-site        return           in-triage      B
            on-site        plan-visit       visit-planned  B
            on-site        arrive           on-site        B
            on-site        leave            accepted       B
            on-site        wait             waiting        BK
            on-site        give-workaround  on-site        B
            on-site        resolve          resolved       B
            on-site        withdraw         withdrawn      K
            on-site        change-priority  on-site        KS
            on-site        dispute-priority on-site        B
            on-site        classify         on-site        KC
            waiting        return           in-triage      B
            waiting        plan-visit       visit-planned  B
            waiting        arrive           on-site        B
            waiting        go-on            visit-planned  BKS
            waiting        give-workaround  waiting        B
            waiting        resolve          resolved       B
            waiting        withdraw         withdrawn      K
            waiting        change-priority  waiting        KS
            waiting        dispute-priority waiting        B
            waiting        classify         waiting        KC
            resolved       confirm          closed         TKS
            resolved       refuse           accepted       TK
            """;

    /** What a ticket that stands alone has beside it. */
    private static final String ALONE = """
            handed-over    request-visit    handed-over    K
            accepted       request-visit    accepted       K
            visit-planned  request-visit    visit-planned  K
            on-site        request-visit    on-site        K
            waiting        request-visit    waiting        K
            reported       hand-over        handed-over    KC
            reported       merge            merged         K
            reported       declare-major    reported       KC
            reported       link             reported       KC
            in-triage      hand-over        handed-over    KC
            in-triage      merge            merged         K
            in-triage      declare-major    in-triage      KC
            in-triage      link             in-triage      KC
            handed-over    merge            merged         K
            handed-over    declare-major    handed-over    KC
            handed-over    link             handed-over    KC
            accepted       merge            merged         K
            accepted       declare-major    accepted       KC
            accepted       link             accepted       KC
            visit-planned  merge            merged         K
            visit-planned  declare-major    visit-planned  KC
            visit-planned  link             visit-planned  KC
            on-site        merge            merged         K
            on-site        declare-major    on-site        KC
            on-site        link             on-site        KC
            waiting        merge            merged         K
            waiting        declare-major    waiting        KC
            waiting        link             waiting        KC
            resolved       merge            merged         K
            """;

    private static final String MAJOR = """
            handed-over    request-visit    handed-over    K
            accepted       request-visit    accepted       K
            visit-planned  request-visit    visit-planned  K
            on-site        request-visit    on-site        K
            waiting        request-visit    waiting        K
            reported       hand-over        handed-over    KC
            in-triage      hand-over        handed-over    KC
            reported       undeclare-major  reported       KC
            in-triage      undeclare-major  in-triage      KC
            handed-over    undeclare-major  handed-over    KC
            accepted       undeclare-major  accepted       KC
            visit-planned  undeclare-major  visit-planned  KC
            on-site        undeclare-major  on-site        KC
            waiting        undeclare-major  waiting        KC
            """;

    private static final String FOLLOWING = """
            reported       hand-over        handed-over    S
            reported       resolve          resolved       S
            reported       unlink           reported       KCS
            in-triage      hand-over        handed-over    S
            in-triage      resolve          resolved       S
            in-triage      unlink           in-triage      KCS
            handed-over    unlink           handed-over    KCS
            accepted       unlink           handed-over    KCS
            visit-planned  unlink           handed-over    KCS
            on-site        unlink           handed-over    KCS
            waiting        unlink           handed-over    KCS
            reported       merge            merged         K
            in-triage      merge            merged         K
            handed-over    merge            merged         K
            accepted       merge            merged         K
            visit-planned  merge            merged         K
            on-site        merge            merged         K
            waiting        merge            merged         K
            resolved       merge            merged         K
            """;

    private static final String LEFT_TO_THE_BESTUUR = """
            reported       change-priority  reported       D
            in-triage      change-priority  in-triage      D
            handed-over    change-priority  handed-over    D
            accepted       change-priority  accepted       D
            visit-planned  change-priority  visit-planned  D
            on-site        change-priority  on-site        D
            waiting        change-priority  waiting        D
            """;

    private static final String REOPENABLE = """
            closed         reopen           accepted       TK
            """;

    private static final Map<Circumstances, String> TABLES = Map.of(
            Circumstances.PLAIN,
            ALWAYS + ALONE,
            new Circumstances(true, false, false, false, false),
            ALWAYS + MAJOR,
            new Circumstances(false, true, false, false, false),
            ALWAYS + FOLLOWING,
            new Circumstances(false, false, true, false, false),
            ALWAYS + ALONE,
            new Circumstances(false, false, true, true, false),
            ALWAYS + ALONE + LEFT_TO_THE_BESTUUR,
            new Circumstances(false, false, false, false, true),
            ALWAYS + ALONE + REOPENABLE);

    private record Cell(Circumstances circumstances, TicketState from, Action action, Actor actor) {}

    private static final Map<Cell, TicketState> EXPECTED = expected();

    private static Map<Cell, TicketState> expected() {
        Map<Cell, TicketState> cells = new LinkedHashMap<>();
        TABLES.forEach((circumstances, table) -> {
            for (String line : table.lines().toList()) {
                String[] words = line.trim().split("\\s+", -1);
                Action action = Arrays.stream(Action.values())
                        .filter(candidate -> candidate.slug().equals(words[1]))
                        .findFirst()
                        .orElseThrow();
                for (char letter : words[3].toCharArray()) {
                    cells.put(
                            new Cell(circumstances, TicketState.of(words[0]), action, LETTERS.get(letter)),
                            TicketState.of(words[2]));
                }
            }
        });
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
        return TABLES.keySet().stream()
                .flatMap(circumstances -> Arrays.stream(TicketState.values())
                        .flatMap(state -> Arrays.stream(Action.values())
                                .flatMap(action -> Arrays.stream(Actor.values())
                                        .map(actor -> new Cell(circumstances, state, action, actor)))));
    }

    @Test
    void everyCellIsAsTheTableSays() {
        assertThat(everyCell())
                .hasSize(TABLES.size() * TicketState.values().length * Action.values().length * Actor.values().length)
                .allSatisfy(LifecycleTest::isAsTheTableSays);
    }

    private static void isAsTheTableSays(Cell cell) {
        Decision decision =
                Lifecycle.decide(in(cell.from()), cell.circumstances(), cell.action(), Set.of(cell.actor()));

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

        Set<Action> allowed = Lifecycle.allowed(in(state), Circumstances.PLAIN, everybody);

        assertThat(Arrays.stream(Action.values())
                        .filter(action -> Lifecycle.decide(in(state), Circumstances.PLAIN, action, everybody)
                                instanceof Decision.Move))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"HANDED_OVER", "ACCEPTED", "VISIT_PLANNED", "ON_SITE"})
    void goingOnLeadsBackToWhereItWaited(TicketState from) {
        Situation waiting = ((Decision.Move)
                        Lifecycle.decide(in(from), Circumstances.PLAIN, Action.WAIT, Set.of(Actor.BEHEERPARTNER)))
                .to();

        Decision.Move goneOn =
                (Decision.Move) Lifecycle.decide(waiting, Circumstances.PLAIN, Action.GO_ON, Set.of(Actor.SYSTEM));

        assertThat(goneOn.to()).isEqualTo(in(from));
        assertThat(goneOn.endsWaiting()).isTrue();
    }

    @Test
    void aHandOverThatWaitsUnansweredCanStillComeBack() {
        Situation unanswered = new Situation(TicketState.WAITING, TicketState.HANDED_OVER, null);

        Decision.Move back =
                (Decision.Move) Lifecycle.decide(unanswered, Circumstances.PLAIN, Action.UNMATCH, Set.of(Actor.SYSTEM));

        assertThat(back.to()).isEqualTo(in(TicketState.IN_TRIAGE));
        assertThat(back.endsWaiting()).isTrue();
    }

    @Test
    void aRefusedResolutionGoesBackToWhoGaveIt() {
        Situation bySchool = new Situation(TicketState.RESOLVED, null, Side.SCHOOL);
        Situation byBeheerpartner = new Situation(TicketState.RESOLVED, null, Side.BEHEERPARTNER);

        assertThat(List.of(bySchool, byBeheerpartner))
                .map(now -> (Decision.Move)
                        Lifecycle.decide(now, Circumstances.PLAIN, Action.REFUSE, Set.of(Actor.TEACHER)))
                .map(move -> move.to().state())
                .containsExactly(TicketState.IN_TRIAGE, TicketState.ACCEPTED);
    }

    @Test
    void theResolverFollowsFromWhoHasTheTicket() {
        Decision.Move school = (Decision.Move) Lifecycle.decide(
                in(TicketState.IN_TRIAGE), Circumstances.PLAIN, Action.RESOLVE, Set.of(Actor.CONTACTPERSOON));
        Decision.Move beheerpartner = (Decision.Move) Lifecycle.decide(
                in(TicketState.ON_SITE), Circumstances.PLAIN, Action.RESOLVE, Set.of(Actor.BEHEERPARTNER));

        assertThat(school.to().resolvedBy()).isEqualTo(Side.SCHOOL);
        assertThat(beheerpartner.to().resolvedBy()).isEqualTo(Side.BEHEERPARTNER);
    }

    @Test
    void aRefusalNamesWhatIsPossibleInstead() {
        Decision decision = Lifecycle.decide(
                in(TicketState.HANDED_OVER), Circumstances.PLAIN, Action.GO_ON, Set.of(Actor.BEHEERPARTNER));

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
                            Action.GIVE_WORKAROUND,
                            Action.DISPUTE_PRIORITY);
        });
    }

    @Test
    void whatIsNeverOnesOwnIsRefusedForGood() {
        Decision decision = Lifecycle.decide(
                in(TicketState.REPORTED), Circumstances.PLAIN, Action.HAND_OVER, Set.of(Actor.TEACHER));

        assertThat(decision).isEqualTo(new Decision.Refusal(true, Set.of(Action.WITHDRAW)));
    }

    @Test
    void nobodyMayDoNothing() {
        assertThat(Lifecycle.allowed(in(TicketState.REPORTED), Circumstances.PLAIN, Set.of()))
                .isEmpty();
        assertThat(Lifecycle.decide(in(TicketState.REPORTED), Circumstances.PLAIN, Action.TAKE_UP, Set.of()))
                .isEqualTo(new Decision.Refusal(true, Set.of()));
    }

    @Test
    void whoIsSeveralAtOnceActsAsTheFirstThatMay() {
        Decision.Move move = (Decision.Move) Lifecycle.decide(
                in(TicketState.RESOLVED),
                Circumstances.PLAIN,
                Action.CONFIRM,
                EnumSet.of(Actor.TEACHER, Actor.CONTACTPERSOON));

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
