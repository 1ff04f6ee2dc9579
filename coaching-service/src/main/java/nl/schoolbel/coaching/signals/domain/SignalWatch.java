package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells which signals a rule calls for. Only when things happened counts, never when they were heard of.
 *
 * <p>What happened while the rule, or the school's switch, was off does not count, then or later. Each thing counts by the
 * school days of its own school, up to the day of the last; the cool-down by those of the school of the last.
 */
public final class SignalWatch {

    private final RuleHistory rule;
    private final Map<UUID, SwitchTimes> switches;
    private final SchoolTime time;

    /** @param switches by school; a school that is not in it has never switched */
    public SignalWatch(RuleHistory rule, Map<UUID, SwitchTimes> switches, SchoolTime time) {
        this.rule = rule;
        this.switches = Map.copyOf(switches);
        this.time = time;
    }

    /**
     * The signals that these call for, in the order of time; calling again with those added to {@code raisedBefore} gives
     * none.
     *
     * @param happenings about the same thing, in any order
     * @param raisedBefore the days of the signals about that thing
     * @param notBefore only signals whose last happening is not before this moment
     */
    public List<DueSignal> due(
            Collection<Happening> happenings, Collection<LocalDate> raisedBefore, Instant notBefore) {
        List<Happening> counting = happenings.stream()
                .filter(this::counts)
                .sorted(Comparator.comparing(Happening::at))
                .toList();
        List<LocalDate> raised = new ArrayList<>(raisedBefore);
        List<DueSignal> due = new ArrayList<>();
        for (Happening last : counting) {
            if (!last.at().isBefore(notBefore) && isCooledDown(last, raised)) {
                SignalRule now = rule.at(last.at()).rule();
                int count = upTo(last, counting, now);
                if (count >= now.threshold()) {
                    raised.add(last.day());
                    due.add(new DueSignal(last.at(), last.day(), last.school(), count, now));
                }
            }
        }
        return due;
    }

    /** Whether it happened while the rule was on, for all and for its school. */
    public boolean counts(Happening one) {
        return rule.at(one.at()).on() && switches(one.school()).isOn(one.at());
    }

    /** Whether no signal about the thing lies so near that this one could raise none. */
    public boolean isCooledDown(Happening last, Collection<LocalDate> raised) {
        int coolDown = rule.at(last.at()).rule().coolDownSchoolDays();
        return raised.stream().allMatch(before -> apart(last.school(), before, last.day()) >= coolDown);
    }

    private int upTo(Happening last, Collection<Happening> counting, SignalRule now) {
        return (int) counting.stream()
                .filter(one -> !one.at().isAfter(last.at()))
                .filter(one -> time.between(one.school(), one.day(), last.day()) <= now.windowSchoolDays())
                .map(Happening::counted)
                .distinct()
                .count();
    }

    private SwitchTimes switches(UUID school) {
        return school == null ? SwitchTimes.ALWAYS_ON : switches.getOrDefault(school, SwitchTimes.ALWAYS_ON);
    }

    private int apart(UUID school, LocalDate one, LocalDate other) {
        return one.isAfter(other) ? time.between(school, other, one) : time.between(school, one, other);
    }
}
