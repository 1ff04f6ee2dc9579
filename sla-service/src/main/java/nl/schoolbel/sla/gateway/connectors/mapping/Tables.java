package nl.schoolbel.sla.gateway.connectors.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping's tables as they count for one endpoint: its settings may name other rows, and stand in for the blanks of the
 * templates. {@code status.in.<their status>} and {@code status.out.<our state>} add or replace a row of a status table,
 * {@code priority.<1–4>} one of the priorities.
 */
public final class Tables {

    static final String STATUS_IN = "status.in.";
    static final String STATUS_OUT = "status.out.";
    static final String PRIORITY = "priority.";

    private final Mapping mapping;
    private final Map<String, String> settings;
    private final Map<String, String> statusesIn = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Tables(Mapping mapping, Map<String, String> settings) {
        this.mapping = mapping;
        this.settings = settings;
        mapping.in().statuses().forEach(statusesIn::put);
        settings.forEach((name, value) -> {
            if (name.startsWith(STATUS_IN)) {
                statusesIn.put(name.substring(STATUS_IN.length()), value);
            }
        });
    }

    /** What was set, else what is usual, else nothing. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name))
                .or(() -> mapping.settings().stream()
                        .filter(one -> one.name().equals(name))
                        .map(Mapping.Setting::usually)
                        .filter(java.util.Objects::nonNull)
                        .findFirst());
    }

    /** Our word for a status of theirs; empty for one that no row names. */
    Optional<OurState> ours(String status) {
        return Optional.ofNullable(statusesIn.get(status.strip())).flatMap(OurState::bySlug);
    }

    String theirs(String state) {
        return settings.getOrDefault(
                STATUS_OUT + state, mapping.out().statuses().get(state));
    }

    String priority(String priority) {
        return settings.getOrDefault(
                PRIORITY + priority, mapping.out().priorities().get(priority));
    }

    /** Whether somebody is the account that we work under, by the setting {@code account}. */
    boolean isOurs(String author) {
        return setting("account")
                .filter(account -> account.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(author.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
