package nl.schoolbel.simulator.webhooks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** All receivers by name. One comes to be when it is first named. */
public final class Receivers {

    /** Of {@code /webhooks}, without a name. */
    public static final String UNNAMED = "default";

    private static final int MOST = 500;

    private final Memory memory = new Memory();
    private final Map<String, Receiver> byName = new ConcurrentSkipListMap<>();

    /** @throws IllegalArgumentException for a name that is none, or one too many */
    public Receiver named(String name) {
        Receiver known = byName.get(name);
        if (known != null) {
            return known;
        }
        if (!name.matches("[a-zA-Z0-9-]{1,64}") || byName.size() >= MOST) {
            throw new IllegalArgumentException("a receiver's name has up to 64 letters, digits and hyphens; there are "
                    + byName.size() + " of at most " + MOST);
        }
        return byName.computeIfAbsent(name, one -> new Receiver(one, memory));
    }

    public Receiver unnamed() {
        return named(UNNAMED);
    }

    List<WebhookLog> logs(String prefix) {
        return byName.values().stream()
                .filter(receiver -> receiver.name().startsWith(prefix))
                .map(Receiver::log)
                .toList();
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
