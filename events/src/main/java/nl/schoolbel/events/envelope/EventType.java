package nl.schoolbel.events.envelope;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * One kind of event: its name on the wire and the record that carries its data.
 *
 * @param fact what happened, in the past tense, lower case with hyphens, such as {@code ticket-reported}
 * @param version 1 for the first; goes up only for a change that a reader of the version before could not take, which
 *     then lives beside it
 * @param topic where it is told
 * @param data the record of its data
 */
public record EventType<T extends Fact>(String fact, int version, Topic topic, Class<T> data) {

    private static final Pattern FACT = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Refuses a fact that is not lower case with hyphens, and a version below 1. */
    public EventType {
        requireNonNull(topic, "topic");
        requireNonNull(data, "data");
        if (!FACT.matcher(fact).matches()) {
            throw new IllegalArgumentException("A fact is lower case with hyphens, not: " + fact);
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1, not: " + version);
        }
    }

    /** The CloudEvents type, such as {@code nl.schoolbel.ticket-reported.v1}. */
    public String type() {
        return "nl.schoolbel." + fact + ".v" + version;
    }
}
