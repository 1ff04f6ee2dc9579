package nl.schoolbel.tickets.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.AgreementMatched;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.events.texts.NoteReceived;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells on Kafka what sla-service would. */
public final class SlaService {

    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();

    /** One for all boards, which is closed with the JVM: to connect takes longer than to tell. */
    private static final class Telling {

        private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.running().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public void matches(UUID ticket, UUID beheerpartner) {
        matches(ticket, beheerpartner, null);
    }

    /** @param reopenDays null where the agreement says nothing of it */
    public void matches(UUID ticket, UUID beheerpartner, Integer reopenDays) {
        tell(
                SlaEvents.MATCHED,
                ticket,
                new AgreementMatched(
                        ticket,
                        UUID.randomUUID(),
                        beheerpartner,
                        "Beheer & Co ICT",
                        reopenDays,
                        null,
                        now(),
                        OccurredBy.SCHOOLBEL));
    }

    /** An update without more than its action; gives its id. */
    public UUID receives(UUID ticket, UUID beheerpartner, UpdateAction action) {
        return receives(ticket, beheerpartner, action, null, null, null, null, now());
    }

    public UUID receives(
            UUID ticket,
            UUID beheerpartner,
            UpdateAction action,
            String reference,
            WaitingReason reason,
            Cause cause,
            Instant until,
            Instant at) {
        UUID update = UUID.randomUUID();
        receives(update, ticket, beheerpartner, action, reference, reason, cause, until, at);
        return update;
    }

    public void receives(
            UUID update,
            UUID ticket,
            UUID beheerpartner,
            UpdateAction action,
            String reference,
            WaitingReason reason,
            Cause cause,
            Instant until,
            Instant at) {
        tell(
                SlaEvents.UPDATE_RECEIVED,
                ticket,
                new BeheerpartnerUpdateReceived(
                        ticket,
                        update,
                        beheerpartner,
                        action,
                        reference,
                        reason,
                        cause,
                        null,
                        null,
                        until,
                        null,
                        at,
                        OccurredBy.SCHOOLBEL));
    }

    public void notes(UUID ticket, UUID update, UpdateAction action, String text) {
        tell(
                TextEvents.NOTE_RECEIVED,
                ticket,
                new NoteReceived(ticket, update, action, text, now(), OccurredBy.SCHOOLBEL));
    }

    /** Tells it with the next sequence of its key. */
    public <T extends Fact> void tell(EventType<T> type, UUID key, T data) {
        String topic = type.topic().name();
        long sequence = sequences
                .computeIfAbsent(topic + " " + key, unknown -> new AtomicLong())
                .incrementAndGet();
        send(record(topic, type.type(), key.toString(), json(data), sequence));
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, String type, String key, byte[] value, long sequence) {
        ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(topic, key, value);
        Map.of(
                        CloudEventHeaders.SPEC_VERSION,
                        CloudEventHeaders.SPEC_VERSION_VALUE,
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.SOURCE,
                        "urn:nld:kvknr:00000000:systeem:sla-service",
                        CloudEventHeaders.TYPE,
                        type,
                        CloudEventHeaders.TIME,
                        now().toString(),
                        CloudEventHeaders.DATAREF,
                        "http://127.0.0.1/sla/v1/" + key,
                        CloudEventHeaders.SEQUENCE,
                        Long.toString(sequence),
                        CloudEventHeaders.SEQUENCE_TYPE,
                        CloudEventHeaders.SEQUENCE_TYPE_VALUE,
                        CloudEventHeaders.CONTENT_TYPE,
                        CloudEventHeaders.CONTENT_TYPE_VALUE)
                .forEach((name, text) -> kafka.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return kafka;
    }

    /** Returns when the broker has the record. */
    private static void send(ProducerRecord<String, byte[]> kafka) {
        try {
            Telling.PRODUCER.send(kafka).get();
        } catch (InterruptedException | ExecutionException notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    private static byte[] json(Object data) {
        try {
            return EventJson.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the microseconds that the database keeps. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
