package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One histogram of times with labels from closed lists, of this node since its start. A time that is recorded within a trace that
 * somebody samples may stand as an example at its bucket, by the id of the trace.
 */
public final class TimerFamily {

    private final Map<List<String>, Timer> timers = new HashMap<>();

    private TimerFamily() {}

    /**
     * Registers the histogram.
     *
     * @param bounds of its buckets, few: each is a series for every combination of labels
     */
    public static TimerFamily register(
            MeterRegistry registry, Description description, List<Duration> bounds, Label... labels) {
        TimerFamily family = new TimerFamily();
        for (List<Tag> tags : Label.combinations(labels)) {
            family.timers.put(
                    tags.stream().map(Tag::getValue).toList(),
                    Timer.builder(description.name())
                            .description(description.help())
                            .serviceLevelObjectives(bounds.toArray(Duration[]::new))
                            .tags(tags)
                            .register(registry));
        }
        return family;
    }

    /** Records a time, a negative one as none; a combination that is not on the lists is left out. */
    public void record(Duration time, String... labels) {
        Timer timer = timers.get(List.of(labels));
        if (timer != null) {
            timer.record(time.isNegative() ? Duration.ZERO : time);
        }
    }
}
