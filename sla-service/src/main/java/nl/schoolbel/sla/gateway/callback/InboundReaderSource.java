package nl.schoolbel.sla.gateway.callback;

import java.util.Optional;

/** Who has readers that are not beans of their own, such as one per mapping file. */
public interface InboundReaderSource {

    Optional<InboundReader> find(String connector);
}
