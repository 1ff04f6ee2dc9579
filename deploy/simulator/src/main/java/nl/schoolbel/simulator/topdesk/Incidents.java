package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schoolbel.simulator.http.Json;

/** The incidents of this TOPdesk, at most {@value #KEPT}; beyond that the oldest go. */
final class Incidents {

    private static final int KEPT = 5_000;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyMM").withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Map<String, Incident> byId = new LinkedHashMap<>();
    private int counted;

    Incidents(Clock clock) {
        this.clock = clock;
    }

    synchronized ObjectNode create(JsonNode body, TopdeskSettings settings, String account) {
        Instant at = now();
        if (byId.size() == KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
        Incident incident = new Incident("I %s %03d".formatted(MONTH.format(at), ++counted), account, at);
        incident.apply(body, settings, account, at);
        byId.put(incident.id(), incident);
        return incident.told();
    }

    /** @param at the time of the change; {@code null} for now. Two changes may have the same */
    synchronized Optional<ObjectNode> change(
            String idOrNumber, JsonNode body, TopdeskSettings settings, String account, Instant at) {
        return incident(idOrNumber).map(incident -> {
            incident.apply(body, settings, account, at == null ? now() : at);
            return incident.told();
        });
    }

    synchronized Optional<ObjectNode> find(String idOrNumber) {
        return incident(idOrNumber).map(Incident::told);
    }

    synchronized <T> Optional<T> read(String idOrNumber, Function<Incident, T> reading) {
        return incident(idOrNumber).map(reading);
    }

    synchronized List<ObjectNode> all() {
        return byId.values().stream().map(Incident::told).toList();
    }

    /** All in full, with what was said. */
    synchronized List<ObjectNode> allInFull() {
        return byId.values().stream().map(Incidents::inFull).toList();
    }

    private static ObjectNode inFull(Incident incident) {
        ObjectNode full = incident.told();
        full.set("actions", array(incident.actions()));
        full.set("requests", array(incident.requests()));
        return full;
    }

    private static JsonNode array(Collection<ObjectNode> nodes) {
        return Json.array().addAll(nodes);
    }

    synchronized boolean delete(String idOrNumber) {
        return incident(idOrNumber).map(incident -> byId.remove(incident.id())).isPresent();
    }

    synchronized void clear() {
        byId.clear();
    }

    private Optional<Incident> incident(String idOrNumber) {
        Incident known = byId.get(idOrNumber);
        return known != null
                ? Optional.of(known)
                : byId.values().stream()
                        .filter(one -> one.number().equals(idOrNumber))
                        .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
