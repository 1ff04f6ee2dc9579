package nl.schoolbel.knowledge;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum KnowledgeProblem implements ProblemType {
    /** Two cards of one tool would split what is known of it. */
    TOOL_NAME_TAKEN(409),

    /** Taken from the list, which is its end. */
    PRACTICE_ARCHIVED(409),

    /** The newest words are published already. */
    PRACTICE_PUBLISHED_ALREADY(409),

    /** Nobody does the editorial check of the own work. */
    PRACTICE_OWN_WORK(409),

    /** A gap is closed once. */
    GAP_CLOSED_ALREADY(409);

    private final int status;

    KnowledgeProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return "knowledge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.knowledge.problems";
    }
}
