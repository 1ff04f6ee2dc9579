package nl.schoolbel.sla.gateway.connectors.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.sla.gateway.callback.InboundReader;
import nl.schoolbel.sla.gateway.callback.InboundReaderSource;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.MappingCatalog;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** A reader per mapping. */
@ApplicationScoped
class MappedReaders implements InboundReaderSource {

    @Inject
    MappingCatalog catalog;

    @Inject
    MappedReadings readings;

    @Override
    public Optional<InboundReader> find(String connector) {
        return catalog.find(connector).map(mapping -> new MappedReader(mapping, readings));
    }

    private record MappedReader(Mapping mapping, MappedReadings readings) implements InboundReader {

        @Override
        public String connector() {
            return mapping.name();
        }

        @Override
        public Reading read(EndpointSettings endpoint, Map<String, String> headers, byte[] body) {
            return readings.take(mapping, endpoint.id(), endpoint.settings(), body);
        }

        @Override
        public List<String> signatureHeaders() {
            return mapping.in().signature() == null
                    ? List.of()
                    : List.of(mapping.in().signature().header().toLowerCase(Locale.ROOT));
        }

        @Override
        public String deliveryIdHeader() {
            String header = mapping.in().deliveryHeader();
            return header == null ? null : header.toLowerCase(Locale.ROOT);
        }
    }
}
