package nl.schoolbel.sla.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.schoolbel.sla.gateway.callback.InboundReader;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** A reader with a fault of its own, in the transaction of the intake as a real one is. */
@ApplicationScoped
class FailingReader implements InboundReader {

    static final String NAME = "failing";

    @Override
    public String connector() {
        return NAME;
    }

    @Override
    @Transactional
    public Reading read(EndpointSettings endpoint, Map<String, String> headers, byte[] body) {
        throw new IllegalStateException("as if its mapping had a hole");
    }
}
