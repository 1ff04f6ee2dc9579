package nl.schoolbel.sla.gateway.wire;

import io.vertx.core.VertxException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;
import nl.schoolbel.sla.gateway.wire.address.AddressRefused;
import org.jboss.logging.Logger;

/** Reads what went wrong on a connection. */
final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

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
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Why.NO_CONNECTION;
        }
        if (cause instanceof TimeoutException) {
            return Why.NO_ANSWER;
        }
        if (!(cause instanceof IOException || cause instanceof VertxException)) {
            // Not of the network: one of our own. Its message may hold what we sent.
            LOG.warnf("a call ended by %s", cause.getClass().getName());
        }
        return Why.CONNECTION_BROKEN;
    }
}
