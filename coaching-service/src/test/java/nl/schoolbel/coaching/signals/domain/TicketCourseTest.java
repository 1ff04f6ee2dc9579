package nl.schoolbel.coaching.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketCourseTest {

    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
    private static final UUID TICKET = UUID.randomUUID();
    private static final ToolAtSchool QUIZ = new ToolAtSchool(UUID.randomUUID(), UUID.randomUUID());
    private static final ToolAtSchool BOARD = new ToolAtSchool(QUIZ.school(), UUID.randomUUID());

    @Test
    void aTicketWithoutFindingsIsNoUserQuestion() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of())).isEmpty();
    }

    @Test
    void closingWithTheSameCauseKeepsTheMomentOfTheSchoolsResolution() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of(says(4, 1, QUIZ), says(5, 12, QUIZ))))
                .contains(new UserQuestion(TICKET, QUIZ, day(1)));
    }

    @Test
    void whatTheSchoolConfirmsAtClosingCountsFromClosing() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of(saysNo(4, 1), says(5, 12, QUIZ))))
                .contains(new UserQuestion(TICKET, QUIZ, day(12)));
    }

    @Test
    void aReopenedTicketIsNoUserQuestion() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of(says(4, 1, QUIZ), says(5, 2, QUIZ), saysNo(6, 3))))
                .isEmpty();
    }

    @Test
    void aTicketResolvedAnewCountsFromTheNewResolution() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of(says(4, 1, QUIZ), saysNo(5, 3), says(6, 8, QUIZ))))
                .contains(new UserQuestion(TICKET, QUIZ, day(8)));
    }

    @Test
    void anotherToolAtClosingCountsForThatToolFromClosing() {
        assertThat(TicketCourse.userQuestion(TICKET, List.of(says(4, 1, QUIZ), says(5, 2, BOARD))))
                .contains(new UserQuestion(TICKET, BOARD, day(2)));
    }

    @Test
    void neitherOrderNorRepetitionMakesADifference() {
        List<Finding> findings = new ArrayList<>(
                List.of(saysNo(3, 0), says(4, 1, BOARD), saysNo(5, 2), says(6, 3, QUIZ), says(7, 9, QUIZ)));
        findings.addAll(List.copyOf(findings));
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(findings, random);
            assertThat(TicketCourse.userQuestion(TICKET, findings)).contains(new UserQuestion(TICKET, QUIZ, day(3)));
        }
    }

    private static Finding says(long sequence, int day, ToolAtSchool about) {
        return new Finding(sequence, day(day), Optional.of(about));
    }

    private static Finding saysNo(long sequence, int day) {
        return new Finding(sequence, day(day), Optional.empty());
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
