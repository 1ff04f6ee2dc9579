package nl.schoolbel.sla.gateway.connectors.mapping;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mappings of this installation, read at start; a faulty file refuses it, naming every fault. */
@Startup
@ApplicationScoped
public class MappingCatalog {

    /** Where an operator's own mapping files lie, one of which may replace a bundled one. */
    @ConfigProperty(name = "schoolbel.gateway.connectors.directory")
    Optional<Path> directory;

    private Map<String, Mapping> mappings;

    @PostConstruct
    void read() {
        mappings = Mappings.all(
                directory.orElse(null),
                Arrays.stream(WebhookType.values()).map(WebhookType::slug).toList());
    }

    public Optional<Mapping> find(String connector) {
        return Optional.ofNullable(mappings.get(connector));
    }

    public List<Mapping> all() {
        return List.copyOf(mappings.values());
    }
}
