package nl.schoolbel.deploy.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.deploy.local.Progress;

/** Tells how the parts start and remembers how long each took. */
final class Starts implements Progress {

    private final PrintStream out;
    private final Map<String, Duration> took = new ConcurrentHashMap<>();

    Starts(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String sentence) {
        out.println(sentence);
    }

    @Override
    public void ready(String part, Duration duration) {
        took.put(part, duration);
        out.printf(Locale.ROOT, "  %-20s ready after %5.1f s%n", part, seconds(part));
    }

    /** From the start of the process to its first good answer of readiness; 0 for a part that did not start. */
    double seconds(String part) {
        return took.getOrDefault(part, Duration.ZERO).toMillis() / 1e3;
    }
}
