package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;

/** Finds the reader of a system. */
@ApplicationScoped
class InboundReaders {

    @Inject
    @Any
    Instance<InboundReader> readers;

    @Inject
    @Any
    Instance<InboundReaderSource> sources;

    @Inject
    GenericReader generic;

    @Inject
    Endpoints endpoints;

    @Inject
    InboundAlarms alarms;

    /** @param endpoint {@code null} for the generic one */
    InboundReader of(EndpointSettings endpoint) {
        return endpoint == null
                ? generic
                : find(endpoint.connector()).orElseThrow(() -> new IllegalStateException("no reader"));
    }

    Optional<InboundReader> find(String connector) {
        return readers.stream()
                .filter(reader -> reader.connector().equals(connector))
                .findFirst()
                .or(() -> sources.stream()
                        .flatMap(source -> source.find(connector).stream())
                        .findFirst());
    }

    /** Another look at a stored body; empty when its raw bytes, its endpoint or its reader are gone. */
    Optional<Reading> readAgain(InboundBody body) {
        if (body.body() == null) {
            return Optional.empty();
        }
        if (body.endpointId() == null) {
            return Optional.of(read(generic, null, body));
        }
        Optional<EndpointSettings> endpoint = endpoints.settings(body.endpointId());
        return endpoint.flatMap(settings -> find(settings.connector()).map(reader -> read(reader, settings, body)));
    }

    /**
     * For a sender that reads the answer, refusals come out as they are.
     *
     * @throws ReaderFailed for any other fault, after which the transaction is lost
     */
    Reading read(InboundReader reader, EndpointSettings endpoint, InboundBody body) {
        try {
            return reader.read(endpoint, body.headers(), body.body());
        } catch (ProblemException refused) {
            if (reader.answersAtOnce()) {
                throw refused;
            }
            throw new ReaderFailed(body.id(), refused);
        } catch (RuntimeException fault) {
            alarms.notReadable(body, fault);
            throw new ReaderFailed(body.id(), fault);
        }
    }

    /** The headers that are kept with a body. */
    static Map<String, String> kept(InboundReader reader, Map<String, String> all) {
        Map<String, String> kept = new HashMap<>();
        all.forEach((name, value) -> {
            if (name.equals("content-type") || reader.headers().contains(name)) {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
