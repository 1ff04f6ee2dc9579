package nl.schoolbel.sla.gateway.delivery.sending;

import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import nl.schoolbel.sla.gateway.connectors.Sent;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import nl.schoolbel.sla.gateway.wire.WireRefused;

/**
 * What an attempt led to.
 *
 * @param sent null when no answer came
 * @param problem why none came, without the receiver's text; null when one did
 * @param ours whether it failed before anything could go out, so that it says nothing of the endpoint
 */
record Outcome(Claimed delivery, Instant startedAt, Instant endedAt, Sent sent, String problem, boolean ours) {

    private static final String OURS = "not sent, by a fault of ours";

    static Outcome of(Claimed delivery, Instant startedAt, Instant endedAt, Sent sent, Throwable fault) {
        String problem = fault == null ? null : describe(fault);
        return new Outcome(delivery, startedAt, endedAt, sent, problem, OURS.equals(problem));
    }

    boolean delivered() {
        return sent != null && sent.status() >= 200 && sent.status() < 300;
    }

    /** 0 when no answer came. */
    int status() {
        return sent == null ? 0 : sent.status();
    }

    private static String describe(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof WireRefused refused) {
            return refused.getMessage();
        }
        return cause instanceof TimeoutException ? "no answer in time" : OURS;
    }
}
