package nl.schoolbel.sla.longwork;

import java.time.Duration;
import java.time.Instant;

/** Says when it is time for a line of progress: each second, and each thousand. Of one thread. */
public final class Pace {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final long MOST = 1_000;

    private Instant toldAt;
    private long told;

    public Pace(Instant start) {
        toldAt = start;
    }

    /** True when the client should hear again; it counts as told then. */
    public boolean isDue(long done, Instant now) {
        if (done - told < MOST && Duration.between(toldAt, now).compareTo(LONGEST) < 0) {
            return false;
        }
        told = done;
        toldAt = now;
        return true;
    }
}
