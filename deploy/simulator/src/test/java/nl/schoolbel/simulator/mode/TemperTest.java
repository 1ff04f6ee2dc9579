package nl.schoolbel.simulator.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.Reply;
import org.junit.jupiter.api.Test;

class TemperTest {

    private static Mode mode(Map<String, ?> told) {
        return Json.MAPPER.convertValue(told, Mode.class);
    }

    private static List<Integer> answers(Mode mode, int calls) {
        Temper temper = new Temper();
        temper.change(mode);
        return IntStream.range(0, calls)
                .mapToObj(call -> temper.next().answer(Reply.empty()).status())
                .toList();
    }

    @Test
    void flappingFailsTheFirstOfEveryFew() {
        assertThat(answers(mode(Map.of("behaviour", "flapping", "fails", 2, "of", 3)), 6))
                .containsExactly(503, 503, 204, 503, 503, 204);
    }

    @Test
    void flappingByDiceIsTheSameForTheSameSeed() {
        Mode mode = mode(Map.of("behaviour", "flapping", "percent", 30, "seed", 7));

        List<Integer> first = answers(mode, 1_000);

        assertThat(first).isEqualTo(answers(mode, 1_000));
        assertThat(first.stream().filter(status -> status == 503).count()).isBetween(250L, 350L);
        assertThat(answers(mode(Map.of("behaviour", "flapping", "percent", 30, "seed", 8)), 1_000))
                .isNotEqualTo(first);
    }

    @Test
    void failuresEndAfterSoManyTimes() {
        assertThat(answers(mode(Map.of("behaviour", "limited", "times", 2)), 3)).containsExactly(429, 429, 204);
    }

    @Test
    void lostAnswerIsTakenAllTheSame() {
        Temper temper = new Temper();
        temper.change(mode(Map.of("behaviour", "failing", "lostPercent", 100)));

        Verdict verdict = temper.next();

        assertThat(verdict.isTaken()).isTrue();
        assertThat(verdict.answer(Reply.empty()).status()).isEqualTo(503);
    }

    @Test
    void eachFailureHasItsStatusAndHeader() {
        assertThat(answers(mode(Map.of("behaviour", "gone")), 1)).containsExactly(410);
        assertThat(mode(Map.of("behaviour", "limited")).failureHeaders()).isEqualTo(Map.of("Retry-After", "1"));
        assertThat(mode(Map.of("behaviour", "failing", "retryAfterSeconds", 7)).failureHeaders())
                .isEqualTo(Map.of("Retry-After", "7"));
        assertThat(mode(Map.of("behaviour", "redirecting")).failureHeaders())
                .isEqualTo(Map.of("Location", "/webhooks/redirected"));
    }

    @Test
    void hangingGivesNoAnswer() {
        Temper temper = new Temper();
        temper.change(mode(Map.of("behaviour", "hanging")));

        Verdict verdict = temper.next();

        assertThat(verdict.isTaken()).isFalse();
        assertThat(verdict.answer(Reply.empty()).isNever()).isTrue();
    }

    @Test
    void impossibleModesAreRefused() {
        for (Map<String, ?> impossible : List.of(
                Map.of("behaviour", "flapping", "percent", 101),
                Map.of("behaviour", "flapping", "fails", 3, "of", 2),
                Map.of("behaviour", "slow", "delayMillis", 60_001),
                Map.of("behaviour", "failing", "status", 600),
                Map.<String, Object>of())) {
            assertThatThrownBy(() -> mode(impossible))
                    .as(impossible.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
