package nl.schoolbel.coaching.signals.rules;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that a school switched a rule.
 *
 * @param version 1 for the first time; 0 of one that was never switched
 * @param reason why; absent when it was switched on
 */
record StoredSwitch(UUID schoolId, UUID ruleId, long version, boolean on, String reason, Instant switchedAt) {

    /** Of a school that never switched the rule. */
    static StoredSwitch never(UUID school, UUID rule) {
        return new StoredSwitch(school, rule, 0, true, null, null);
    }
}
