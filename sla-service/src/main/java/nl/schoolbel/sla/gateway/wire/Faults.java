package nl.schoolbel.sla.gateway.wire;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;

/** Reads what went wrong on a connection. */
final class Faults {

    private Faults() {}

    static WireRefused of(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return cause instanceof WireRefused refused ? refused : new WireRefused(why(cause));
    }

    private static Why why(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return Why.NAME_UNKNOWN;
        }
        if (cause instanceof SSLException) {
            return Why.CERTIFICATE_REFUSED;
        }
        if (cause instanceof ConnectException) {
            return Why.NO_CONNECTION;
        }
        return cause instanceof TimeoutException ? Why.NO_ANSWER : Why.CONNECTION_BROKEN;
    }
}
