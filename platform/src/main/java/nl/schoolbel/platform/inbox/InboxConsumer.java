package nl.schoolbel.platform.inbox;

/**
 * A part of a service that hears events. Implemented as an application-scoped bean whose {@code @Incoming} method hands
 * each batch to {@link Inbox#take(InboxConsumer, org.apache.kafka.clients.consumer.ConsumerRecords)}.
 */
public interface InboxConsumer {

    /** Stable name; the inbox, positions and dead letters are kept per name. */
    String name();

    /** What it does with which event; types that are not listed are passed over. */
    Handlers handlers();
}
