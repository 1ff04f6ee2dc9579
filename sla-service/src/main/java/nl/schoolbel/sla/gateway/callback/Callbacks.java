package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.callback.InboundStore.SeenKey;
import nl.schoolbel.sla.gateway.callback.UpdateIntake.Taken;
import nl.schoolbel.sla.gateway.callback.secrets.CallbackCredential;
import nl.schoolbel.sla.gateway.callback.secrets.IncomingCallback;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;

/** A callback, from its raw bytes to the answer: proven first, then read, then stored. */
@ApplicationScoped
public class Callbacks {

    private static final int LONGEST_ID = 200;

    @Inject
    CallbackProof proof;

    @Inject
    InboundReaders readers;

    @Inject
    UpdateIntake intake;

    @Inject
    Endpoints endpoints;

    @Inject
    CallbackConfig config;

    @Inject
    DomainClock clock;

    /** Of the beheerpartner itself, in the form that we describe. */
    Taken receive(UUID beheerpartner, IncomingCallback callback) {
        return receive(beheerpartner, null, readers.of(null), callback);
    }

    /** Of the system behind one of its endpoints, in the form of that system. */
    Taken receive(UUID beheerpartner, UUID endpoint, IncomingCallback callback) {
        Optional<EndpointSettings> known = endpoints
                .settings(endpoint)
                .filter(settings -> settings.endpoint().beheerpartnerId().equals(beheerpartner));
        Optional<InboundReader> reader = known.flatMap(settings -> readers.find(settings.connector()));
        if (reader.isEmpty()) {
            // Nobody has a secret for it, and it is refused as any other.
            proof.require(beheerpartner, UUID.randomUUID(), callback, List.of());
        }
        return receive(beheerpartner, known.orElseThrow(), reader.orElseThrow(), callback);
    }

    private Taken receive(
            UUID beheerpartner, EndpointSettings endpoint, InboundReader reader, IncomingCallback callback) {
        UUID endpointId = endpoint == null ? null : endpoint.id();
        CallbackCredential by = proof.require(beheerpartner, endpointId, callback, reader.signatureHeaders());
        String deliveryId = deliveryId(by, reader, callback);
        InboundBody body = new InboundBody(
                UUID.randomUUID(),
                beheerpartner,
                endpointId,
                InboundBody.CALLBACK,
                by.scheme().slug(),
                deliveryId,
                InboundReaders.kept(reader, callback.headers()),
                callback.body(),
                clock.instant(),
                InboundBody.TAKEN,
                List.of());
        List<SeenKey> keys = keys(by, deliveryId, callback);
        try {
            return intake.take(body, keys, () -> readers.read(reader, endpoint, body), reader.answersAtOnce());
        } catch (ReaderFailed failed) {
            // A fault of ours is no fault of the sender, who would only repeat.
            return intake.take(body, keys, ReaderFailed::asReading, /* strict= */ false);
        }
    }

    /** The body first: where no id is signed, another id on the same body makes no other delivery. */
    private List<SeenKey> keys(CallbackCredential by, String deliveryId, IncomingCallback callback) {
        Instant now = clock.machineInstant();
        List<SeenKey> keys = new ArrayList<>();
        if (!by.scheme().signsIdAndTime()) {
            keys.add(new SeenKey("body:" + sha256(callback.body()), now.plus(config.bodyKnownFor())));
        }
        if (deliveryId != null) {
            keys.add(new SeenKey("id:" + deliveryId, now.plus(config.idKnownFor())));
        }
        return keys;
    }

    private static String deliveryId(CallbackCredential by, InboundReader reader, IncomingCallback callback) {
        String header = by.scheme().signsIdAndTime() ? StandardWebhooks.ID : reader.deliveryIdHeader();
        String id = header == null ? null : callback.header(header);
        if (id == null || id.isBlank()) {
            return null;
        }
        return id.length() <= LONGEST_ID ? id : "sha256:" + sha256(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
