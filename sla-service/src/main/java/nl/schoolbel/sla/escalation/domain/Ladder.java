package nl.schoolbel.sla.escalation.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * What an agreement says of lateness: at which points of a clock people are warned, and who is told at which level.
 *
 * @param warnPercents percentages of the budget at which a warning is shown
 * @param levels rising
 * @param repeatEveryMinutes service time after which the last level is told again while nobody answers; 0 for never
 * @param quietHours when people are left alone; null for never
 */
public record Ladder(Set<Integer> warnPercents, List<Level> levels, int repeatEveryMinutes, QuietHours quietHours) {

    public Ladder {
        warnPercents = Set.copyOf(warnPercents);
        levels = List.copyOf(levels);
    }

    /**
     * One step of the ladder.
     *
     * @param number 1 for the first
     * @param at where on the clock
     * @param receivers who is told
     * @param raisesPriority true when the ticket's priority goes up by one
     * @param targets the promises that it is for; all of them when empty
     */
    public record Level(
            int number, MarkPoint at, Set<Receiver> receivers, boolean raisesPriority, Set<Target> targets) {

        public Level {
            receivers = Set.copyOf(receivers);
            targets = Set.copyOf(targets);
        }

        boolean isFor(Target target) {
            return targets.isEmpty() || targets.contains(target);
        }
    }

    /**
     * What an escalation asks for.
     *
     * @param level the highest that was reached
     */
    public record Call(int level, Set<Receiver> receivers, boolean raisesPriority) {}

    /** The marks of a clock. */
    public MarkScheme scheme(Target target) {
        Set<MarkPoint> points = new HashSet<>();
        points.add(MarkPoint.BREACH);
        warnPercents.forEach(percent -> points.add(MarkPoint.ofPercent(percent)));
        List<Level> own = of(target);
        own.forEach(level -> points.add(level.at()));
        MarkPoint last = own.isEmpty() ? null : own.get(own.size() - 1).at();
        return repeatEveryMinutes > 0 && last != null && last.late()
                ? new MarkScheme(points, last, repeatEveryMinutes)
                : MarkScheme.of(points);
    }

    /**
     * What a mark that fires leads to; empty when there is no level at it, nor at a mark that it overtakes. A level that was
     * overtaken, as after a downtime, is not told by itself: its receivers hear of the higher one, and a priority that it
     * raises is raised. Telling the last level again raises nothing.
     *
     * @param overtaken the marks of the same clock that are skipped because this one fires
     */
    public Optional<Call> call(Mark fired, Collection<Mark> overtaken) {
        Set<MarkPoint> points = new HashSet<>();
        points.add(fired.point());
        overtaken.forEach(mark -> points.add(mark.point()));
        List<Level> own = of(fired.target());
        List<Level> reached =
                own.stream().filter(level -> points.contains(level.at())).toList();
        if (reached.isEmpty() && !scheme(fired.target()).isRepeat(fired.point())) {
            return Optional.empty();
        }
        EnumSet<Receiver> receivers = EnumSet.noneOf(Receiver.class);
        reached.forEach(level -> receivers.addAll(level.receivers()));
        Level highest = own.get(own.size() - 1);
        if (scheme(fired.target()).isRepeat(fired.point())) {
            receivers.addAll(highest.receivers());
        } else {
            highest = reached.get(reached.size() - 1);
        }
        return Optional.of(
                new Call(highest.number(), receivers, reached.stream().anyMatch(Level::raisesPriority)));
    }

    private List<Level> of(Target target) {
        return levels.stream().filter(level -> level.isFor(target)).toList();
    }
}
