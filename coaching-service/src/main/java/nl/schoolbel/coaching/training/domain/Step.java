package nl.schoolbel.coaching.training.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far one coach is with one module or milestone.
 *
 * @param doneDate only of what is done
 * @param reason why it is not needed; of other states a remark
 * @param proof an https address or the number of a certificate
 */
public record Step(StepState state, LocalDate doneDate, String reason, String proof) {

    /** Before anybody said anything. */
    public static final Step PLANNED = new Step(StepState.PLANNED, null, null, null);

    /**
     * What does not go together.
     *
     * @param code {@code missing}, {@code too-far}, {@code not-together} or {@code not-an-https-address}
     */
    public record Flaw(String field, String code) {}

    /**
     * Everything that is wrong with it; empty when it is right.
     *
     * @param proofRequired whether it is not done without proof
     */
    public List<Flaw> flaws(boolean proofRequired, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (state == StepState.DONE && doneDate == null) {
            flaws.add(new Flaw("doneDate", "missing"));
        }
        if (state == StepState.DONE && doneDate != null && doneDate.isAfter(today)) {
            flaws.add(new Flaw("doneDate", "too-far"));
        }
        if (state != StepState.DONE && doneDate != null) {
            flaws.add(new Flaw("doneDate", "not-together"));
        }
        if (state == StepState.EXEMPT && isBlank(reason)) {
            flaws.add(new Flaw("reason", "missing"));
        }
        if (state == StepState.DONE && proofRequired && isBlank(proof)) {
            flaws.add(new Flaw("proof", "missing"));
        }
        if (proof != null && proof.contains("://") && !proof.startsWith("https://")) {
            flaws.add(new Flaw("proof", "not-an-https-address"));
        }
        return List.copyOf(flaws);
    }

    /** True after the last day on which it was due, unless it is done or not needed. */
    public boolean isOverdue(LocalDate dueDate, LocalDate today) {
        return !state.isSettled() && today.isAfter(dueDate);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
