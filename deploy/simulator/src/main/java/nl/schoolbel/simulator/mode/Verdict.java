package nl.schoolbel.simulator.mode;

import java.time.Duration;
import nl.schoolbel.simulator.http.Reply;

/**
 * What is done with one call.
 *
 * @param isTaken whether it counts; when not, only the attempt is remembered
 * @param failure the answer instead of the usual one; {@code null} when all is well
 * @param delay how long the caller waits for whichever answer
 */
public record Verdict(boolean isTaken, Reply failure, Duration delay) {

    /** The answer to a call that was dealt with as usual, or the failure that hides it. */
    public Reply answer(Reply usual) {
        Reply answer = failure == null ? usual : failure;
        return answer.isNever() ? answer : answer.after(delay);
    }

    public String reason() {
        return failure == null ? "well" : failure.isNever() ? "left hanging" : "told to fail";
    }
}
