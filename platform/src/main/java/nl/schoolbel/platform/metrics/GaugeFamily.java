package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One gauge with labels from closed lists. Each combination is there from the start, at 0, so that a query never finds nothing
 * and nobody can make the number of series grow.
 */
public final class GaugeFamily {

    private final Map<List<String>, Value> values = new LinkedHashMap<>();

    private static final class Value {
        private volatile double now;
    }

    private GaugeFamily() {}

    /** Registers the gauge. */
    public static GaugeFamily register(MeterRegistry registry, Description description, Label... labels) {
        GaugeFamily family = new GaugeFamily();
        for (List<Tag> tags : Label.combinations(labels)) {
            Value value = new Value();
            family.values.put(tags.stream().map(Tag::getValue).toList(), value);
            Gauge.builder(description.name(), value, one -> one.now)
                    .description(description.help())
                    .baseUnit(description.unit())
                    .tags(tags)
                    .strongReference(true)
                    .register(registry);
        }
        return family;
    }

    /** Sets one; a combination that is not on the lists is left out. */
    public void set(double value, String... labels) {
        Value one = values.get(List.of(labels));
        if (one != null) {
            one.now = value;
        }
    }

    /** Sets all at once: those that are not given become 0, those that are not on the lists are left out. */
    public void setAll(Map<List<String>, ? extends Number> given) {
        values.forEach((labels, value) -> {
            Number number = given.get(labels);
            value.now = number == null ? 0 : number.doubleValue();
        });
    }
}
