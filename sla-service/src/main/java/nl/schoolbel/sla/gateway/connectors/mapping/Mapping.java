package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One ticketing system, as its data file says it. What is written for people to copy is {@code docs/connectors.md};
 * {@link MappingFaults} holds a file to these shapes.
 *
 * @param name slug by which an endpoint names it
 * @param title for people
 * @param settings what differs per beheerpartner
 * @param poll how changes are fetched; absent for a system that only pushes
 */
public record Mapping(String name, String title, List<Setting> settings, Out out, In in, Poll poll) {

    public Mapping {
        settings = settings == null ? List.of() : List.copyOf(settings);
    }

    /**
     * @param needed whether an endpoint is refused without it; never for one with a default
     * @param usually what counts when it is not given; may be absent
     * @param meaning for whoever registers the endpoint
     */
    public record Setting(String name, boolean needed, String usually, String meaning) {}

    /**
     * What goes out.
     *
     * @param headers beside those of the endpoint
     * @param tokenPrefix what stands before the token of an endpoint with a token; that of bearer tokens when absent
     * @param priorities ours, 1–4, to their names
     * @param statuses ours, as slugs of {@link OurState}, to their names
     * @param limits JSON pointer of a field of a body to the number of characters that it takes
     * @param markup fields in which their system reads markup
     * @param lookup how to find a ticket of ours, before one is created a second time
     * @param answer where the answer to a creation or change says what we keep
     * @param create what a hand-over becomes
     * @param events slug of a webhook to what it becomes when their ticket exists
     */
    public record Out(
            Map<String, String> headers,
            String tokenPrefix,
            Map<String, String> priorities,
            Map<String, String> statuses,
            Map<String, Integer> limits,
            Markup markup,
            Lookup lookup,
            Answer answer,
            Call create,
            Map<String, Call> events) {

        public Out {
            headers = headers == null ? Map.of() : Map.copyOf(headers);
            priorities = priorities == null ? Map.of() : Map.copyOf(priorities);
            statuses = statuses == null ? Map.of() : Map.copyOf(statuses);
            limits = limits == null ? Map.of() : Map.copyOf(limits);
            events = events == null ? Map.of() : Map.copyOf(events);
        }
    }

    /**
     * @param fields JSON pointers
     * @param lineBreak what stands for the end of a line
     */
    public record Markup(List<String> fields, String lineBreak) {}

    /**
     * @param items JSON pointer of the list in the answer
     * @param match JSON pointer inside an item
     * @param startsWith template of what stands at its beginning when the item is ours; all of it with {@code equals}
     * @param settleSeconds how long after a creation their search may still miss it; nothing is created before
     */
    public record Lookup(
            String path, String items, String match, String startsWith, String equals, int settleSeconds) {}

    /**
     * @param id JSON pointer of what their addresses are made of
     * @param number JSON pointer of what people call it
     */
    public record Answer(String id, String number) {}

    /**
     * One request, or none.
     *
     * @param none why their system is not told; then nothing else is given
     * @param sets the state that their ticket has afterwards, so that hearing of it is no news; may be absent
     */
    public record Call(String none, String method, String path, JsonNode body, String sets) {}

    /**
     * What comes in. All pointers but {@code ticket} and {@code note} start at those.
     *
     * @param signature scheme and header of the proof, for callbacks
     * @param deliveryHeader the header that names a delivery, the same when it is sent again
     * @param ticket JSON pointer of their ticket in a body
     * @param statuses theirs to ours; without regard to case
     * @param flags fields that outweigh a status that is still open
     * @param causes theirs to ours
     */
    public record In(
            Signature signature,
            String deliveryHeader,
            String ticket,
            Fields fields,
            Map<String, String> statuses,
            List<Flag> flags,
            Map<String, String> causes,
            Note note,
            Map<String, String> texts) {

        public In {
            statuses = statuses == null ? Map.of() : Map.copyOf(statuses);
            flags = flags == null ? List.of() : List.copyOf(flags);
            causes = causes == null ? Map.of() : Map.copyOf(causes);
            texts = texts == null ? Map.of() : Map.copyOf(texts);
        }
    }

    /** @param scheme as in the callback secrets of the endpoint */
    public record Signature(String scheme, String header) {}

    /** JSON pointers from their ticket; all but {@code id} and {@code status} may be absent. */
    public record Fields(
            String id,
            String number,
            String status,
            String changedAt,
            String cause,
            String waitUntil,
            String visitFrom,
            String visitUntil) {}

    /** While the boolean at {@code pointer} is true, the ticket is in {@code state}. */
    public record Flag(String pointer, String state) {}

    /**
     * A reply. Pointers but {@code at} start at it.
     *
     * @param at JSON pointer of the reply in a callback's body
     * @param text whether it is markup is told by {@code markup}
     * @param writtenAt when; of several the oldest comes first
     * @param internal true is not for us
     * @param authors where it may say who wrote it; what our account wrote is no news
     */
    public record Note(
            String at,
            String id,
            String text,
            boolean markup,
            String writtenAt,
            String internal,
            List<String> authors,
            String attachments) {

        public Note {
            authors = authors == null ? List.of() : List.copyOf(authors);
        }
    }

    /**
     * @param path template with {@code {from}}, {@code {start}} and {@code {size}}; oldest change first
     * @param items JSON pointer of the list in the answer
     * @param overlapSeconds how far before the last change seen is asked again, for changes that were written late
     * @param notes template of where the replies of a ticket are, with {@code {start}} and {@code {size}}; may be absent
     * @param noteItems JSON pointer of the list there
     * @param notePageSize replies in one answer, few enough for what we read of one
     */
    public record Poll(
            String path,
            String items,
            int pageSize,
            int overlapSeconds,
            String notes,
            String noteItems,
            int notePageSize) {}
}
