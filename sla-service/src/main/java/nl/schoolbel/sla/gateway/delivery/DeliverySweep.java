package nl.schoolbel.sla.gateway.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.delivery.queue.MessageStore;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore;
import nl.schoolbel.sla.gateway.delivery.sending.AttemptMeters;
import nl.schoolbel.sla.gateway.delivery.sending.GatewayConfig;

/** Clears what has had its time, a bounded piece per transaction, so that nobody waits for it. */
@ApplicationScoped
public class DeliverySweep {

    /** As long as the words of tickets lie on their topic. */
    private static final Duration PAYLOAD_KEPT = Duration.ofDays(7);

    private static final int PIECE = 500;

    /** More than a busy board makes in an hour; what is left is for the next round. */
    private static final int MOST_PIECES = 400;

    @Inject
    MessageStore messages;

    @Inject
    OutcomeStore outcomes;

    @Inject
    AttemptMeters meters;

    @Inject
    GatewayConfig config;

    @Inject
    DomainClock clock;

    /** Drops what was sent, or given up, so long ago that nobody asks for it any more; that it was stays. */
    @Scheduled(every = "1h", delayed = "16m")
    public void dropOldPayloads() {
        Instant before = clock.machineInstant().minus(PAYLOAD_KEPT);
        inPieces(() -> messages.dropPayloads(before, PIECE));
    }

    /** Removes messages with their delivery log when nobody is answerable for them any more. */
    @Scheduled(every = "1h", delayed = "23m")
    public void removeOldMessages() {
        Instant before = clock.machineInstant().minus(config.kept());
        inPieces(() -> messages.remove(before, PIECE));
    }

    /** Gives up what waits for an endpoint that has ended: it is never resumed. */
    @Scheduled(every = "1m", delayed = "40s")
    public void endAtEndedEndpoints() {
        meters.gaveUp(inPieces(() -> outcomes.endAtEndedEndpoints(clock.machineInstant(), PIECE)));
    }

    private static int inPieces(IntSupplier piece) {
        int all = 0;
        int done = PIECE;
        for (int i = 0; i < MOST_PIECES && done == PIECE; i++) {
            done = QuarkusTransaction.requiringNew().call(piece::getAsInt);
            all += done;
        }
        return all;
    }
}
