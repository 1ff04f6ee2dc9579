package nl.schoolbel.sla.gateway.connectors;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All connectors, by name. */
@ApplicationScoped
public class Connectors {

    private final Map<String, Connector> byName;

    @Inject
    Connectors(@All List<Connector> all) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Connector::name, Function.identity()));
    }

    public Optional<Connector> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
