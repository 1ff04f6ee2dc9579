package nl.schoolbel.deploy.local.demo.narration;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;

/** Watches for each step of a story and tells it when it is seen. */
public final class Narration {

    private static final long POLL_MILLIS = 250;

    /** What is to be seen at one place. */
    public interface Place {
        /** What is there now; asked again until it is the expected, or time is over. */
        Sight look();
    }

    /**
     * One look.
     *
     * @param expected whether this is what the step waits for
     * @param words what was seen, for people
     */
    public record Sight(boolean expected, String words) {}

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Narration(PrintStream out) {
        this.out = out;
    }

    public void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    /**
     * Watches a place until it shows the expected, then tells the step with what was seen.
     *
     * @param step what happens, in the present tense
     * @param limit how long it may take from now
     * @throws NotObserved when it took longer
     */
    public void watch(String step, Duration limit, Place place) throws NotObserved {
        long end = System.nanoTime() + limit.toNanos();
        Sight sight = look(place);
        while (!sight.expected()) {
            if (System.nanoTime() > end) {
                throw new NotObserved(step, limit, sight.words());
            }
            pause();
            sight = look(place);
        }
        tell(step, sight.words());
    }

    /**
     * Looks until there is something, without a word about it.
     *
     * @param what is awaited
     * @throws NotObserved when nothing came within the limit
     */
    public static <T> T await(String what, Duration limit, Supplier<Optional<T>> place) throws NotObserved {
        long end = System.nanoTime() + limit.toNanos();
        Optional<T> found = place.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new NotObserved(what, limit, "nothing");
            }
            pause();
            found = place.get();
        }
        return found.get();
    }

    /** Tells a step that was seen already. */
    public void tell(String step, String seen) {
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "  %6.1f s  %s%n             seen: %s%n", seconds, step, seen);
    }

    public void failed(String why) {
        out.println("  FAILED     " + why);
    }

    /** A call that fails is a look at nothing: a service may be starting anew, and the limit holds anyhow. */
    private static Sight look(Place place) {
        try {
            return place.look();
        } catch (UnexpectedAnswer e) {
            return new Sight(false, e.getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
