package nl.schoolbel.knowledge;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum KnowledgeProblem implements ProblemType {
    /** Two cards of one tool would split what is known of it. */
    TOOL_NAME_TAKEN(409);

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
