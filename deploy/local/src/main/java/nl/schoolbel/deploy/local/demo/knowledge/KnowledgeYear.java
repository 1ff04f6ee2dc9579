package nl.schoolbel.deploy.local.demo.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.demo.narration.Narration;
import nl.schoolbel.deploy.local.demo.narration.NotObserved;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.DomainClocks;
import nl.schoolbel.deploy.local.demo.stage.Holidays;
import nl.schoolbel.deploy.local.demo.stage.Timeline;

/** What the schools know of ict in lessons after a year. Played once for a data directory. */
public final class KnowledgeYear {

    private final Cast cast;
    private final Narration narration;
    private final Path mark;

    /** @param data where it is written down that the year was played */
    public KnowledgeYear(Stack stack, Path data, Narration narration) {
        this.cast = new Cast(stack);
        this.narration = narration;
        this.mark = data.resolve("demo-knowledge-year");
    }

    /** Plays what was not played yet; the clocks of the services are right again afterwards, whatever happens. */
    public void play() throws NotObserved, IOException {
        LocalDate today = LocalDate.now(Timeline.SCHOOL_ZONE);
        int cards = new Cards(cast).make(today);
        if (Files.exists(mark)) {
            narration.tell("The year was played before on this data", Files.readString(mark));
        } else {
            Files.writeString(mark, "begun, and broken off: --fresh plays it whole");
            try (DomainClocks clocks = new DomainClocks(cast.stack(), Service.KNOWLEDGE)) {
                playFrom(clocks, today, cards);
            }
            Files.writeString(mark, "all of it is there");
        }
        new KnowledgeScene(cast, narration, today).show();
    }

    private void playFrom(DomainClocks clocks, LocalDate today, int cards) throws NotObserved {
        Timeline timeline = new Timeline(Holidays.weeksAround(today, cast), clocks.machineTime());
        int practices = new PracticeWork(cast).plan(timeline);
        int adoptions = new AdoptionWork(cast).plan(timeline);
        int articles = new ArticleWork(cast).plan(timeline);
        int reviews = new ReviewWork(cast).plan(timeline);
        int requests = new RequestWork(cast).plan(timeline);
        long begin = System.nanoTime();
        timeline.play(clocks);
        narration.tell(
                "Schools write down what they tried, and what came of it",
                "%d tool cards, %d practices, taken over %d times by other schools, %d articles, %d reviews, %d tools asked for; in %.1f s"
                        .formatted(
                                cards,
                                practices,
                                adoptions,
                                articles,
                                reviews,
                                requests,
                                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0));
    }
}
