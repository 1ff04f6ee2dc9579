package nl.schoolbel.deploy.local.demo.coaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.demo.knowledge.Cards;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.DomainClocks;
import nl.schoolbel.deploy.local.demo.stage.Holidays;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/**
 * A school year of coaching: what the schools asked, what four coaches did, what became of it. Played once for a data
 * directory; on kept data it only shows the figures.
 */
public final class CoachingYear {

    /** Before the first step of the script. */
    private static final int FIRST_WEEK = -31;

    private final Cast cast;
    private final Narration narration;
    private final Path mark;

    /** @param data where it is written down that the year was played */
    public CoachingYear(Stack stack, Path data, Narration narration) {
        this.cast = new Cast(stack);
        this.narration = narration;
        this.mark = data.resolve("demo-coaching-year");
    }

    /** Plays what was not played yet; the clocks of the services are right again afterwards, whatever happens. */
    public void play() throws NotObserved, IOException {
        if (Files.exists(mark)) {
            narration.tell("The year was played before on this data", Files.readString(mark));
        } else {
            Files.writeString(mark, "begun, and broken off: --fresh plays it whole");
            // Nothing of the year is handed over to a beheerpartner, so that sla-service keeps its clock.
            try (DomainClocks clocks =
                    new DomainClocks(cast.stack(), Service.TICKETS, Service.COACHING, Service.KNOWLEDGE)) {
                playFrom(clocks);
            }
            Files.writeString(mark, "all of it is there");
        }
        new CoachingFigures(cast, narration, LocalDate.now(Timeline.SCHOOL_ZONE)).show();
    }

    private void playFrom(DomainClocks clocks) throws NotObserved {
        Setting setting = new Setting(cast);
        LocalDate today = LocalDate.ofInstant(clocks.machineTime(), Timeline.SCHOOL_ZONE);
        SchoolWeeks weeks = Holidays.weeksAround(today, cast);
        LocalDate first = weeks.day(FIRST_WEEK, DayOfWeek.MONDAY);
        Timeline timeline = new Timeline(weeks, clocks.machineTime());
        clocks.moveTo(Timeline.instant(first, LocalTime.of(8, 0)));
        setting.tellSchools(weeks);
        new Cards(cast).make(today);
        int schools = new TeamWork(cast).agree(weeks, FIRST_WEEK);
        int learned = new TeamGrowth(cast).plan(timeline, FIRST_WEEK);
        int questions = new UserQuestions(cast).plan(timeline);
        int requests = new Asking(cast).plan(timeline);
        int visits = new Visits(cast).plan(timeline);
        int practices = new Practices(cast).plan(timeline);
        int cycles = new Cycles(cast).plan(timeline);
        int notes = new NetworkWork(cast).plan(timeline);
        int searches = new Searches(cast).plan(timeline);
        new SignalCare(cast).plan(timeline);
        long begin = System.nanoTime();
        timeline.play(clocks);
        narration.tell(
                "The clocks go back to %s, and the school weeks pass one by one".formatted(first),
                ("coaches for %d schools, %d requests, %d visits, %d cycles, %d practices, "
                                + "%d tickets that were questions, %d searches in vain, %d steps in the coaches' training, "
                                + "%d network notes; in %.1f s")
                        .formatted(
                                schools,
                                requests,
                                visits,
                                cycles,
                                practices,
                                questions,
                                searches,
                                learned,
                                notes,
                                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0));
    }
}
