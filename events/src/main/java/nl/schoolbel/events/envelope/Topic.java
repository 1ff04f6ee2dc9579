package nl.schoolbel.events.envelope;

import static java.util.Objects.requireNonNull;

/**
 * A Kafka topic.
 *
 * @param name the whole name, version included
 * @param compacted true when the topic keeps the last record of each key for ever, so that each record must be the
 *     whole state of its thing and a record without value says that the thing is gone; false when records expire
 */
public record Topic(String name, boolean compacted) {

    /** Refuses a topic without a name. */
    public Topic {
        requireNonNull(name, "name");
    }
}
