package nl.schoolbel.sla.clock.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All clocks of a ticket.
 *
 * @param current per target its latest clock, in the order of the targets
 * @param past the clocks before it: earlier repeats of {@link Target#UPDATE}, and clocks under another beheerpartner's terms;
 *     all of them are over. By target and repeat
 */
public record FoldedClocks(Map<Target, Clock> current, List<Clock> past) {

    /** A ticket to which nothing was promised. */
    public static final FoldedClocks NONE = new FoldedClocks(Map.of(), List.of());

    public FoldedClocks {
        Map<Target, Clock> ordered = new EnumMap<>(Target.class);
        ordered.putAll(current);
        current = Collections.unmodifiableMap(ordered);
        past = List.copyOf(past);
    }

    /** One of the clocks; empty when there is none. */
    public Optional<Clock> of(Target target, int repeat) {
        return all().stream()
                .filter(clock -> clock.target() == target && clock.repeat() == repeat)
                .findFirst();
    }

    /** Every clock, past ones first. */
    public List<Clock> all() {
        return Stream.concat(past.stream(), current.values().stream()).toList();
    }
}
