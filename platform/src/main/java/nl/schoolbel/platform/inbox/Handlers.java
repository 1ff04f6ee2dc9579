package nl.schoolbel.platform.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;

/**
 * What a consumer does with which event type. For a compacted topic with whole states only the highest sequence of a key
 * is handled, an older one is passed over, and a removal is heard by a handler of its own.
 */
public final class Handlers {

    private final Map<String, Handler<?>> byType = new LinkedHashMap<>();

    record Handler<T extends Fact>(EventType<T> type, Consumer<Envelope<T>> work, Consumer<UUID> removal) {}

    /** Adds a handler; it runs in the transaction that holds the inbox row. */
    public <T extends Fact> Handlers on(EventType<T> type, Consumer<Envelope<T>> work) {
        return on(type, work, key -> {});
    }

    /** Adds a handler for a whole state and one for its removal. */
    public <T extends Fact> Handlers on(EventType<T> type, Consumer<Envelope<T>> work, Consumer<UUID> removal) {
        if (byType.put(type.type(), new Handler<>(type, work, removal)) != null) {
            throw new IllegalArgumentException("two handlers for " + type.type());
        }
        return this;
    }

    Optional<Handler<?>> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
