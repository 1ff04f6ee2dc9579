package nl.schoolbel.deploy.local.demo.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;

/** Steps with the moment at which each of them is to be done. */
public final class Timeline {

    /** On whose clock the schools live. */
    public static final ZoneId SCHOOL_ZONE = ZoneId.of("Europe/Amsterdam");

    /** Something that somebody does. */
    public interface Step {
        void take() throws NotObserved;
    }

    private record Planned(Instant moment, Step step) {}

    private final SchoolWeeks weeks;
    private final Instant end;
    private final List<Planned> plan = new ArrayList<>();

    /** @param end no step is done later */
    public Timeline(SchoolWeeks weeks, Instant end) {
        this.weeks = weeks;
        this.end = end;
    }

    public SchoolWeeks weeks() {
        return weeks;
    }

    /** Plans a step; one that would lie beyond the end is done at the end. */
    public void at(When when, Step step) {
        plan(instant(when.on(weeks), when.time()), step);
    }

    /** As {@link #at}, some days later; on Monday where that is a weekend. */
    public void after(When when, int days, Step step) {
        LocalDate day = when.on(weeks).plusDays(days);
        LocalDate workingDay = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
        plan(instant(workingDay, when.time()), step);
    }

    private void plan(Instant moment, Step step) {
        plan.add(new Planned(moment.isAfter(end) ? end : moment, step));
    }

    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SCHOOL_ZONE).toInstant();
    }

    /** Does all steps in order of time, those of one moment in the order in which they were planned; moves the clocks along. */
    public void play(DomainClocks clocks) throws NotObserved {
        plan.sort(Comparator.comparing(Planned::moment));
        Instant last = Instant.MIN;
        for (Planned planned : plan) {
            if (!planned.moment().equals(last)) {
                clocks.moveTo(planned.moment());
                last = planned.moment();
            }
            planned.step().take();
        }
    }
}
