package nl.schoolbel.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal, line by line, with seconds. */
final class Terminal implements Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Terminal(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String sentence) {
        out.println(sentence);
    }

    @Override
    public void ready(String part, Duration took) {
        out.printf(Locale.ROOT, "  %-20s ready after %5.1f s%n", part, seconds(took));
    }

    /** Says how long all of it took, counted from this object's making. */
    void allReady() {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        out.printf(Locale.ROOT, "All is ready after %.1f s%n", seconds(took));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
