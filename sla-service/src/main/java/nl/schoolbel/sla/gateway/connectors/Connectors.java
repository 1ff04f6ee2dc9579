package nl.schoolbel.sla.gateway.connectors;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All connectors, by name: those with a class of their own, and those of the mapping files. */
@ApplicationScoped
public class Connectors {

    private final Map<String, Connector> byName;
    private final MappedConnectors mapped;

    @Inject
    Connectors(@All List<Connector> all, MappedConnectors mapped) {
        this.mapped = mapped;
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Connector::name, Function.identity()));
    }

    public Optional<Connector> find(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> mapped.find(name));
    }
}
