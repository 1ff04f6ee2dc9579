package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.callback.InboundStore.SeenKey;

/**
 * Takes one body of a beheerpartner's system in, whoever proved it and however it came: once, raw, with what was read in it
 * as updates that wait. All in one transaction; the same delivery again changes nothing.
 */
@ApplicationScoped
public class UpdateIntake {

    @Inject
    InboundStore bodies;

    @Inject
    UpdateStore updates;

    @Inject
    UpdatePlacing placing;

    @Inject
    CallbackConfig config;

    @Inject
    DomainClock clock;

    /**
     * What became of a body.
     *
     * @param updateIds in its order; none when there was nothing for us, or only something to look at
     * @param isNew false when it was taken before
     */
    public record Taken(UUID inboundId, List<UUID> updateIds, boolean isNew) {}

    /**
     * Takes what was read without a callback, such as by polling.
     *
     * @param endpoint {@code null} for a beheerpartner's generic system
     * @param source {@code callback} or {@code poll}
     * @param deliveryId by which the same is known again, such as a foreign id with its version
     */
    @Transactional
    public Taken take(UUID beheerpartner, UUID endpoint, String source, String deliveryId, Reading reading) {
        return take(beheerpartner, endpoint, source, deliveryId, reading, null);
    }

    /** @param body as it was read from; without one it cannot be read again after the mapping was mended */
    @Transactional
    public Taken take(
            UUID beheerpartner, UUID endpoint, String source, String deliveryId, Reading reading, byte[] body) {
        Instant now = clock.machineInstant();
        InboundBody came = new InboundBody(
                UUID.randomUUID(),
                beheerpartner,
                endpoint,
                source,
                "none",
                deliveryId,
                Map.of(),
                body,
                clock.instant(),
                InboundBody.TAKEN,
                List.of());
        return take(
                came,
                List.of(new SeenKey("id:" + deliveryId, now.plus(config.idKnownFor()))),
                () -> reading,
                /* strict= */ false);
    }

    /** @param reading asked for when the body did not come before; it may refuse, and then nothing is stored */
    @Transactional
    Taken take(InboundBody body, List<SeenKey> keys, Supplier<Reading> reading, boolean strict) {
        Instant now = clock.machineInstant();
        for (SeenKey key : keys) {
            Optional<UUID> before = bodies.seen(body.sender(), key, body.id(), now);
            if (before.isPresent()) {
                bodies.seenAs(body.sender(), body.id(), before.get());
                return new Taken(before.get(), updates.ofInbound(before.get()), false);
            }
        }
        UpdatePlacing.Placed placed = placing.place(body, reading.get(), strict);
        bodies.add(as(body, placed), nextLookAt(placed, now), endedAt(placed));
        return new Taken(body.id(), updates.ofInbound(body.id()), true);
    }

    /** Places another reading of a body that was taken before; what it gave then is not given again. */
    @Transactional(Transactional.TxType.MANDATORY)
    UpdatePlacing.Placed again(InboundBody body, Reading reading, boolean last) {
        UpdatePlacing.Placed placed = placing.place(body, reading, /* strict= */ false);
        if (last && InboundBody.UNPLACED.equals(placed.state())) {
            placed = new UpdatePlacing.Placed(InboundBody.PASSED, placed.issues());
        }
        bodies.move(
                body.id(),
                placed.state(),
                placed.issues(),
                nextLookAt(placed, clock.machineInstant()),
                endedAt(placed));
        return placed;
    }

    private static InboundBody as(InboundBody body, UpdatePlacing.Placed placed) {
        return new InboundBody(
                body.id(),
                body.beheerpartnerId(),
                body.endpointId(),
                body.source(),
                body.scheme(),
                body.deliveryId(),
                body.headers(),
                body.body(),
                body.receivedAt(),
                placed.state(),
                placed.issues());
    }

    private static Instant nextLookAt(UpdatePlacing.Placed placed, Instant now) {
        return InboundBody.UNPLACED.equals(placed.state()) ? now.plus(UnplacedBodies.BETWEEN_LOOKS) : null;
    }

    /** A body that somebody still has to look at is not over. */
    private Instant endedAt(UpdatePlacing.Placed placed) {
        boolean open = InboundBody.REVIEW.equals(placed.state()) || InboundBody.UNPLACED.equals(placed.state());
        return open ? null : clock.instant();
    }
}
