package nl.schoolbel.coaching.signals;

import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;

/**
 * What a signal is about; never a person. No two signals about the same thing are raised within the cool-down of their rule.
 *
 * @param schoolId absent for a board theme, and for searches of nobody's school
 * @param toolId absent when it is about none
 * @param gapId the gap in the knowledge; of searches only
 */
public record SignalAbout(SignalKind kind, UUID schoolId, UUID toolId, UUID gapId) {

    /** User questions on a tool at a school. */
    public static SignalAbout questions(UUID school, UUID tool) {
        return new SignalAbout(SignalKind.USER_QUESTIONS, school, tool, null);
    }

    /** User questions on a tool at several schools. */
    public static SignalAbout theme(UUID tool) {
        return new SignalAbout(SignalKind.BOARD_THEME, null, tool, null);
    }

    /** Tickets of a school that were late. */
    public static SignalAbout breaches(UUID school) {
        return new SignalAbout(SignalKind.BREACH_CLUSTER, school, null, null);
    }

    /** Searches without result; school and tool may be {@code null}. */
    public static SignalAbout gap(UUID gap, UUID school, UUID tool) {
        return new SignalAbout(SignalKind.SEARCHES_WITHOUT_RESULT, school, tool, gap);
    }
}
