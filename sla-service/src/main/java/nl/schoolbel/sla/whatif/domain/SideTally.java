package nl.schoolbel.sla.whatif.domain;

import java.time.Duration;
import java.util.Arrays;

/** Counts clocks of one target and priority under one agreement. */
final class SideTally {

    private int clocks;
    private int met;
    private int late;
    private int breaches;
    /** Service seconds until met; four bytes each, since there may be a million. */
    private int[] seconds = new int[16];

    private int timed;

    void add(Judged judged, Duration elapsed) {
        clocks++;
        breaches += judged.breached() ? 1 : 0;
        switch (judged.state()) {
            case MET -> {
                met++;
                time(elapsed);
            }
            case MET_LATE -> {
                late++;
                time(elapsed);
            }
            case BREACHED -> late++;
            case RUNNING, PAUSED, ENDED -> {}
        }
    }

    Side side() {
        int[] sorted = Arrays.copyOf(seconds, timed);
        Arrays.sort(sorted);
        int decided = met + late;
        return new Side(
                clocks,
                met,
                late,
                clocks - decided,
                breaches,
                decided == 0 ? null : Double.valueOf(Math.round(met * 10_000d / decided) / 100d),
                percentile(sorted, 0.5),
                percentile(sorted, 0.9));
    }

    private void time(Duration elapsed) {
        if (timed == seconds.length) {
            seconds = Arrays.copyOf(seconds, timed * 2);
        }
        seconds[timed++] = (int) Math.min(Integer.MAX_VALUE, elapsed.toSeconds());
    }

    /** Between the two nearest by their distance, as the figures of a month do. */
    private static Long percentile(int[] sorted, double share) {
        if (sorted.length == 0) {
            return null;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
