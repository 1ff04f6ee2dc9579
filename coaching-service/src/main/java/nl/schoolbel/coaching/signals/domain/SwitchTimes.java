package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** When a school had a rule switched off. Until it switches for the first time the rule is on. */
public final class SwitchTimes {

    /** Never switched. */
    public static final SwitchTimes ALWAYS_ON = new SwitchTimes(List.of());

    private final List<Switching> newestFirst;

    /**
     * One time that a school switched.
     *
     * @param version higher is newer
     * @param at from when it counts, inclusive
     */
    public record Switching(long version, Instant at, boolean on) {}

    /** @param switchings in any order */
    public SwitchTimes(Collection<Switching> switchings) {
        newestFirst = switchings.stream()
                .sorted(Comparator.comparingLong(Switching::version).reversed())
                .toList();
    }

    public boolean isOn(Instant moment) {
        return newestFirst.stream()
                .filter(switching -> !switching.at().isAfter(moment))
                .findFirst()
                .map(Switching::on)
                .orElse(true);
    }
}
