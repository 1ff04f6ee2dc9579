package nl.schoolbel.sla.gateway.callback.secrets;

import java.util.Map;

/**
 * A callback as it came, before anybody knows who sent it.
 *
 * @param headers by their names in lower case; of a repeated one the first
 * @param remoteAddress that it came from
 * @param encrypted whether it came over TLS
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record IncomingCallback(Map<String, String> headers, byte[] body, String remoteAddress, boolean encrypted) {

    public String header(String name) {
        return headers.get(name);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "IncomingCallback[" + body.length + " bytes]";
    }
}
