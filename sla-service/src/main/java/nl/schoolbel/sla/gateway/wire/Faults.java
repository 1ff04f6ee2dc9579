package nl.schoolbel.sla.gateway.wire;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;
import nl.schoolbel.sla.gateway.wire.address.AddressRefused;

/** Reads what went wrong on a connection. */
final class Faults {

    private Faults() {}

    static WireRefused of(Throwable fault) {
        Throwable cause = fault;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof WireRefused refused ? refused : new WireRefused(why(cause));
    }

    private static Why why(Throwable cause) {
        if (cause instanceof AddressRefused refused) {
            return switch (refused.refusal()) {
                case NOT_HTTPS -> Why.NOT_HTTPS;
                case NAME_UNKNOWN -> Why.NAME_UNKNOWN;
                case NOT_AN_ADDRESS, PORT_REFUSED, ADDRESS_REFUSED -> Why.ADDRESS_REFUSED;
            };
        }
        if (cause instanceof SSLException) {
            return Why.CERTIFICATE_REFUSED;
        }
        return cause instanceof ConnectException || cause instanceof NoRouteToHostException
                ? Why.NO_CONNECTION
                : Why.CONNECTION_BROKEN;
    }
}
