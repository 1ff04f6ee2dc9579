package nl.schoolbel.sla.gateway.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.mapping.MappingCatalog;

/** A connector per mapping. */
@ApplicationScoped
class MappedConnectors {

    @Inject
    MappingCatalog catalog;

    @Inject
    ForeignTickets tickets;

    @Inject
    MappedCalls calls;

    Optional<Connector> find(String name) {
        return catalog.find(name).map(mapping -> new MappedConnector(mapping, tickets, calls));
    }
}
