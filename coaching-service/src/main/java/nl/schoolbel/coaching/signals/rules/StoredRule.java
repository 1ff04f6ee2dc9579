package nl.schoolbel.coaching.signals.rules;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.RuleVersion;
import nl.schoolbel.coaching.signals.domain.SignalRule;
import nl.schoolbel.events.terms.SignalKind;

/**
 * One version of a rule.
 *
 * @param windowSchoolDays absent for searches, which are counted elsewhere
 */
record StoredRule(
        UUID id,
        long version,
        SignalKind kind,
        int threshold,
        Integer windowSchoolDays,
        int coolDownSchoolDays,
        boolean on,
        Instant changedAt) {

    RuleVersion counting() {
        int window = windowSchoolDays == null ? 1 : windowSchoolDays;
        return new RuleVersion(version, changedAt, on, new SignalRule(threshold, window, coolDownSchoolDays));
    }
}
