package nl.schoolbel.coaching.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole table, stages by actions by who, written down a second time by hand: K coach, C contactpersoon, A who asked, S
 * system. What does not stand here must be refused.
 */
class RequestLifeTest {

    private static final Map<Character, Actor> LETTERS =
            Map.of('K', Actor.COACH, 'C', Actor.CONTACTPERSOON, 'A', Actor.ASKER, 'S', Actor.SYSTEM);

    private static final String ALWAYS = """
            open       accept        accepted   K
            open       answer        answered   K
            open       link-practice answered   K
            open       withdraw      withdrawn  A
            accepted   answer        answered   K
            accepted   link-practice answered   K
            accepted   release       open       K
            accepted   reassign      accepted   K
            accepted   withdraw      withdrawn  A
            referred   accept        accepted   K
            referred   answer        answered   KC
            referred   link-practice answered   K
            referred   release       open       C
            referred   withdraw      withdrawn  A
            passed-on  end           ended      S
            """;

    /** What was not asked from a ticket has this beside it. */
    private static final String NOT_FROM_TICKET = """
            open       refer         referred   K
            open       pass-on       passed-on  K
            accepted   refer         referred   K
            accepted   pass-on       passed-on  K
            referred   pass-on       passed-on  K
            """;

    private record Cell(boolean fromTicket, Stage from, Action action, Actor actor) {}

    private static final Map<Cell, Stage> EXPECTED = expected();

    private static Map<Cell, Stage> expected() {
        Map<Cell, Stage> cells = new LinkedHashMap<>();
        Map.of(true, ALWAYS, false, ALWAYS + NOT_FROM_TICKET)
                .forEach((fromTicket, table) -> table.lines()
                        .map(line -> line.trim().split("\\s+", -1))
                        .forEach(words -> words[3].chars()
                                .forEach(letter -> cells.put(
                                        new Cell(fromTicket, stage(words[0]), action(words[1]), LETTERS.get((char)
                                                letter)),
                                        stage(words[2])))));
        return cells;
    }

    private static Stream<Cell> everyCell() {
        return Stream.of(true, false)
                .flatMap(fromTicket -> Arrays.stream(Stage.values())
                        .flatMap(stage -> Arrays.stream(Action.values())
                                .flatMap(action -> Arrays.stream(Actor.values())
                                        .map(actor -> new Cell(fromTicket, stage, action, actor)))));
    }

    @Test
    void everyCellIsAsTheTableSays() {
        assertThat(everyCell())
                .hasSize(2 * Stage.values().length * Action.values().length * Actor.values().length)
                .allSatisfy(cell -> {
                    Decision decision =
                            RequestLife.decide(cell.from(), cell.fromTicket(), cell.action(), Set.of(cell.actor()));
                    Stage to = EXPECTED.get(cell);
                    if (to == null) {
                        assertThat(decision).isInstanceOf(Decision.Refusal.class);
                    } else {
                        assertThat(decision).isEqualTo(new Decision.Move(cell.action(), cell.actor(), to));
                    }
                });
    }

    @Test
    void aRefusalNamesWhatIsAllowedAndWhetherWaitingHelps() {
        assertThat(RequestLife.decide(Stage.ANSWERED, false, Action.ACCEPT, Set.of(Actor.COACH)))
                .isEqualTo(new Decision.Refusal(false, Set.of()));
        assertThat(RequestLife.decide(Stage.REFERRED, false, Action.ACCEPT, Set.of(Actor.CONTACTPERSOON)))
                .isEqualTo(new Decision.Refusal(true, Set.of(Action.ANSWER, Action.RELEASE)));
        assertThat(RequestLife.decide(Stage.ACCEPTED, true, Action.PASS_ON, Set.of(Actor.COACH)))
                .isEqualTo(new Decision.Refusal(
                        false, Set.of(Action.ANSWER, Action.LINK_PRACTICE, Action.RELEASE, Action.REASSIGN)));
    }

    @Test
    void nobodyMayDoNothing() {
        assertThat(everyCell())
                .allSatisfy(
                        cell -> assertThat(RequestLife.decide(cell.from(), cell.fromTicket(), cell.action(), Set.of()))
                                .isEqualTo(new Decision.Refusal(true, Set.of())));
    }

    @Test
    void whoIsSeveralMayDoWhatEachMay() {
        assertThat(RequestLife.allowed(Stage.OPEN, true, Set.of(Actor.COACH, Actor.ASKER)))
                .containsExactlyInAnyOrder(Action.ACCEPT, Action.ANSWER, Action.LINK_PRACTICE, Action.WITHDRAW);
    }

    @Test
    void aStageWaitsEndsOrIsPassedOn() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(stage.waits() || stage.isEnd())
                        .as(stage.slug())
                        .isEqualTo(stage != Stage.PASSED_ON));
        assertThat(Stage.values()).noneMatch(stage -> stage.waits() && stage.isEnd());
    }

    private static Stage stage(String slug) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Action action(String slug) {
        return Arrays.stream(Action.values())
                .filter(action -> action.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
