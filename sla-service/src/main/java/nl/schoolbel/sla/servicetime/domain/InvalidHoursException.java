package nl.schoolbel.sla.servicetime.domain;

import java.util.List;

/** Written opening hours break the rules; carries every problem found, not just the first. */
public final class InvalidHoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WindowProblem> problems;

    InvalidHoursException(List<WindowProblem> problems) {
        super("Invalid opening hours: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the week; never empty. */
    public List<WindowProblem> problems() {
        return problems;
    }
}
