package nl.schoolbel.coaching.signals;

import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;

/**
 * What a signal rests on: so many tickets, schools or searches, one of the three.
 *
 * @param windowSchoolDays the length of the period they fell in; absent for searches, and for what was raised when periods
 *     were counted in days
 * @param windowDays the length of the period in days, of such a signal only
 */
record SignalBasis(
        UUID ruleId, Integer tickets, Integer schools, Integer searches, Integer windowSchoolDays, Integer windowDays) {

    static SignalBasis of(UUID rule, SignalKind kind, int count, Integer windowSchoolDays) {
        return switch (kind) {
            case USER_QUESTIONS, BREACH_CLUSTER -> new SignalBasis(rule, count, null, null, windowSchoolDays, null);
            case BOARD_THEME -> new SignalBasis(rule, null, count, null, windowSchoolDays, null);
            case SEARCHES_WITHOUT_RESULT -> new SignalBasis(rule, null, null, count, windowSchoolDays, null);
        };
    }
}
