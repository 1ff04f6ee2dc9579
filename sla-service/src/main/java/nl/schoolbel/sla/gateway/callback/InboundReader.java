package nl.schoolbel.sla.gateway.callback;

import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** Reads what the systems of one connector send, once it is proven who sent it. Found by the connector's name. */
public interface InboundReader {

    /** As the endpoint names it, such as {@code topdesk}. */
    String connector();

    /**
     * Understands a body. The same body always gives the same answer, unless the mapping was mended.
     *
     * @param endpoint that the system belongs to; {@code null} for the generic reader
     * @param headers by their names in lower case; only those of {@link #headers()}, and the content type
     */
    Reading read(EndpointSettings endpoint, Map<String, String> headers, byte[] body);

    /** Where this system puts its signature, beside the usual headers; in lower case. */
    default List<String> signatureHeaders() {
        return List.of();
    }

    /** The header with an id that the system gives each delivery, in lower case; {@code null} for none. */
    default String deliveryIdHeader() {
        return null;
    }

    /** Whether the sender reads our answer, so that what is wrong is refused at once and not put to the review list. */
    default boolean answersAtOnce() {
        return false;
    }

    /** Other headers that the reader needs, in lower case; kept with the body. */
    default List<String> headers() {
        return List.of();
    }
}
