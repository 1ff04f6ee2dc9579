package nl.schoolbel.platform.deadletter;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** Why a dead letter cannot be settled. */
enum DeadLetterProblem implements ProblemType {
    NO_SUCH_LETTER(404),
    SETTLED_ALREADY(409),
    CONSUMER_GONE(409),
    STILL_NOT_TAKEN(409);

    private final int status;

    DeadLetterProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return "dead-letter-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.platform.problem.problems";
    }
}
