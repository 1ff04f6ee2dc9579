package nl.schoolbel.sla.gateway.wire;

import java.net.URI;
import java.util.Map;

/**
 * What goes out; the endpoint's own headers and its login are added on the way.
 *
 * @param url absolute
 * @param body empty for none
 */
public record WireRequest(String method, URI url, Map<String, String> headers, byte[] body) {

    /** Without what is said. */
    @Override
    public String toString() {
        return "WireRequest[" + method + "]";
    }
}
