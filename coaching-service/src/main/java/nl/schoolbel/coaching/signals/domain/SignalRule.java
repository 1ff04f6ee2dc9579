package nl.schoolbel.coaching.signals.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * So many different tickets that were user questions on one tool at one school, so close together, make a signal.
 *
 * <p>Close together: the first and the last at most {@code window} apart, exactly {@code window} included. No two signals
 * about the same tool at the same school lie less than {@code coolDown} apart; exactly {@code coolDown} is far enough. Only
 * when things happened counts, never when they were heard of.
 *
 * @param tickets at least 2
 * @param window above zero
 * @param coolDown above zero
 */
public record SignalRule(int tickets, Duration window, Duration coolDown) {

    /** Refuses a rule that would call a single ticket, or every ticket anew, a signal. */
    public SignalRule {
        if (tickets < 2 || !isPositive(window) || !isPositive(coolDown)) {
            throw new IllegalArgumentException(
                    "not a rule: " + tickets + " tickets in " + window + ", cool-down " + coolDown);
        }
    }

    /**
     * The signals that these questions call for, in the order of time; calling again with those added to {@code
     * raisedBefore} gives none.
     *
     * @param questions about one tool at one school, in any order
     * @param raisedBefore the moments of the signals about that tool at that school
     */
    public List<DueSignal> due(Collection<UserQuestion> questions, Collection<Instant> raisedBefore) {
        List<Instant> raised = new ArrayList<>(raisedBefore);
        List<DueSignal> due = new ArrayList<>();
        questions.stream()
                .map(UserQuestion::at)
                .sorted(Comparator.naturalOrder())
                .forEach(last -> {
                    int count = ticketsUpTo(last, questions);
                    if (count >= tickets && raised.stream().allMatch(before -> isCooledDown(before, last))) {
                        raised.add(last);
                        due.add(new DueSignal(last, count));
                    }
                });
        return due;
    }

    private int ticketsUpTo(Instant last, Collection<UserQuestion> questions) {
        Instant first = last.minus(window);
        return (int) questions.stream()
                .filter(question ->
                        !question.at().isBefore(first) && !question.at().isAfter(last))
                .map(UserQuestion::ticket)
                .distinct()
                .count();
    }

    private boolean isCooledDown(Instant before, Instant at) {
        return Duration.between(before, at).abs().compareTo(coolDown) >= 0;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
