package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A rule over time. What happened is judged by the rule of its own moment, so that a change counts from then on and what is
 * heard of late gives the same signals.
 */
public final class RuleHistory {

    private final List<RuleVersion> newestFirst;

    /** @param versions at least one, in any order */
    public RuleHistory(Collection<RuleVersion> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a rule has a version");
        }
        newestFirst = versions.stream()
                .sorted(Comparator.comparingLong(RuleVersion::version).reversed())
                .toList();
    }

    /** The newest version that counted at a moment; before the first of all, the oldest. */
    public RuleVersion at(Instant moment) {
        return newestFirst.stream()
                .filter(version -> !version.from().isAfter(moment))
                .findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }

    /** The longest period that any version looks at. */
    public int longestWindow() {
        return newestFirst.stream()
                .mapToInt(version -> version.rule().windowSchoolDays())
                .max()
                .orElseThrow();
    }
}
