package nl.schoolbel.coaching.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three tickets, thirty days, cool-down of thirty days; time is written as days after the first of September. */
class SignalRuleTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1_000);
    private static final ToolAtSchool ABOUT = new ToolAtSchool(UUID.randomUUID(), UUID.randomUUID());

    private final SignalRule rule = new SignalRule(3, Duration.ofDays(30), Duration.ofDays(30));

    @Test
    void twoTicketsAreNoSignal() {
        assertThat(rule.due(List.of(question(0), question(1)), List.of())).isEmpty();
    }

    @Test
    void theThirdTicketRaisesTheSignalAtItsOwnMoment() {
        assertThat(rule.due(List.of(question(0), question(4), question(9)), List.of()))
                .containsExactly(new DueSignal(day(9), 3));
    }

    @Test
    void aTicketThatIsTwiceInTheListCountsOnce() {
        UserQuestion first = question(0);
        UserQuestion sameTicketLater = new UserQuestion(first.ticket(), ABOUT, day(2));

        assertThat(rule.due(List.of(first, first, sameTicketLater, question(3)), List.of()))
                .isEmpty();
    }

    @Test
    void exactlyThirtyDaysApartIsWithinTheWindow() {
        assertThat(rule.due(List.of(question(0), question(10), question(30)), List.of()))
                .containsExactly(new DueSignal(day(30), 3));
    }

    @Test
    void aMomentMoreThanThirtyDaysApartIsNot() {
        List<UserQuestion> questions = List.of(question(0), question(10), question(day(30).plus(MOMENT)));

        assertThat(rule.due(questions, List.of())).isEmpty();
    }

    @Test
    void aFourthTicketInTheCoolDownRaisesNothing() {
        assertThat(rule.due(List.of(question(0), question(1), question(2), question(20)), List.of()))
                .containsExactly(new DueSignal(day(2), 3));
    }

    @Test
    void aMomentBeforeTheCoolDownIsOverRaisesNothing() {
        List<UserQuestion> questions = List.of(question(30), question(31), question(day(32).minus(MOMENT)));

        assertThat(rule.due(questions, List.of(day(2)))).isEmpty();
    }

    @Test
    void exactlyAfterTheCoolDownTheNextSignalIsRaised() {
        assertThat(rule.due(List.of(question(30), question(31), question(32)), List.of(day(2))))
                .containsExactly(new DueSignal(day(32), 3));
    }

    @Test
    void aSignalAfterTheCoolDownNeedsThreeTicketsOfItsOwnWindow() {
        assertThat(rule.due(
                        List.of(question(0), question(1), question(2), question(40), question(41)), List.of(day(2))))
                .isEmpty();
    }

    @Test
    void askingAgainWithWhatWasRaisedGivesNothing() {
        List<UserQuestion> questions = List.of(question(0), question(1), question(2), question(35), question(36));

        List<DueSignal> first = rule.due(questions, List.of());

        assertThat(rule.due(questions, first.stream().map(DueSignal::at).toList()))
                .isEmpty();
    }

    @Test
    void aLateTicketThatCompletesAnEarlierWindowDoesNotDoubleASignalNearby() {
        List<UserQuestion> questions = List.of(question(0), question(10), question(20), question(25));

        assertThat(rule.due(questions, List.of(day(25)))).isEmpty();
    }

    @Test
    void theOrderInWhichTicketsAreHeardOfMakesNoDifference() {
        List<UserQuestion> questions = new ArrayList<>();
        for (int day = 0; day < 120; day += 7) {
            questions.add(question(day));
        }
        List<DueSignal> inOrder = rule.due(questions, List.of());
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(questions, random);
            assertThat(rule.due(questions, List.of())).isEqualTo(inOrder);
        }
    }

    @Test
    void aRuleOfOneTicketIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalRule(1, Duration.ofDays(30), Duration.ofDays(30)));
    }

    @Test
    void aRuleWithoutCoolDownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalRule(3, Duration.ofDays(30), Duration.ZERO));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static UserQuestion question(int day) {
        return question(day(day));
    }

    private static UserQuestion question(Instant at) {
        return new UserQuestion(UUID.randomUUID(), ABOUT, at);
    }
}
