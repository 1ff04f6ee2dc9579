package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One counter with labels from closed lists, of this node since its start; each combination is there at once, at 0. */
public final class CounterFamily {

    private final Map<List<String>, Counter> counters = new HashMap<>();

    private CounterFamily() {}

    /** Registers the counter. */
    public static CounterFamily register(MeterRegistry registry, Description description, Label... labels) {
        CounterFamily family = new CounterFamily();
        for (List<Tag> tags : Label.combinations(labels)) {
            family.counters.put(
                    tags.stream().map(Tag::getValue).toList(),
                    Counter.builder(description.name())
                            .description(description.help())
                            .baseUnit(description.unit())
                            .tags(tags)
                            .register(registry));
        }
        return family;
    }

    /** Counts one; a combination that is not on the lists is left out, since counting never breaks what is counted. */
    public void increment(String... labels) {
        add(1, labels);
    }

    /** Counts several, as {@link #increment}. */
    public void add(long more, String... labels) {
        Counter counter = counters.get(List.of(labels));
        if (counter != null) {
            counter.increment(more);
        }
    }
}
