package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schoolbel.events.terms.Cause;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads what a system says of a ticket, by the pointers and tables of its mapping. */
public final class BodyReader {

    /** Also with an offset without a colon, as TOPdesk writes it. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private final Mapping.In in;
    private final Tables tables;

    public BodyReader(Mapping mapping, Map<String, String> settings) {
        this.in = mapping.in();
        this.tables = new Tables(mapping, settings);
    }

    /**
     * What a body says.
     *
     * @param id theirs; null when the body has none, so that it is about no ticket
     * @param status as they write it; null when it says none
     * @param state ours for it; null when no row of the table names it, or none is said
     * @param changedAt by their clock; null when they do not say
     * @param visitUntil null unless they say when the visit is
     */
    public record Theirs(
            String id,
            String number,
            String status,
            OurState state,
            Instant changedAt,
            Cause cause,
            Instant waitUntil,
            Instant visitFrom,
            Instant visitUntil) {

        /** A status that nobody has told us the meaning of. */
        public boolean isUnmapped() {
            return status != null && state == null;
        }

        /** The same, saying nothing of where the ticket stands. */
        public Theirs withoutState() {
            return new Theirs(id, number, null, null, changedAt, cause, waitUntil, visitFrom, visitUntil);
        }

        boolean hasVisit() {
            return visitFrom != null && visitUntil != null && visitFrom.isBefore(visitUntil);
        }
    }

    /**
     * A reply.
     *
     * @param writtenAt by their clock; null when they do not say
     * @param attachments how many files came with it, which stay where they are
     * @param isOurs written by our own account
     */
    public record Reply(String id, String text, Instant writtenAt, boolean internal, boolean isOurs, int attachments) {}

    /** Their ticket in a callback's body. */
    public JsonNode ticketIn(JsonNode body) {
        return body.at(in.ticket());
    }

    public Theirs read(JsonNode ticket) {
        Mapping.Fields fields = in.fields();
        String status = text(ticket, fields.status());
        OurState state = status == null ? null : tables.ours(status).orElse(null);
        return new Theirs(
                text(ticket, fields.id()),
                text(ticket, fields.number()),
                status,
                flagged(ticket, status, state),
                moment(ticket, fields.changedAt()),
                cause(text(ticket, fields.cause())),
                moment(ticket, fields.waitUntil()),
                moment(ticket, fields.visitFrom()),
                moment(ticket, fields.visitUntil()));
    }

    /** The reply in a callback's body, if there is one. */
    public Optional<Reply> replyIn(JsonNode body) {
        Mapping.Note note = in.note();
        return note == null || note.at() == null
                ? Optional.empty()
                : Optional.of(body.at(note.at())).filter(JsonNode::isObject).map(this::reply);
    }

    public Reply reply(JsonNode reply) {
        Mapping.Note note = in.note();
        String text = text(reply, note.text());
        return new Reply(
                text(reply, note.id()),
                text == null ? "" : note.markup() ? withoutMarkup(text) : text.strip(),
                moment(reply, note.writtenAt()),
                note.internal() != null && reply.at(note.internal()).asBoolean(),
                note.authors().stream()
                        .map(author -> text(reply, author))
                        .anyMatch(author -> author != null && tables.isOurs(author)),
                note.attachments() == null ? 0 : reply.at(note.attachments()).size());
    }

    /** The words for a step that comes without any. */
    String usualText(String action) {
        return in.texts().get(action);
    }

    private OurState flagged(JsonNode ticket, String status, OurState state) {
        boolean saysNothing = status == null || state == OurState.NONE;
        boolean isOpen = state != null && !state.isOver() && state != OurState.REJECTED;
        if (!saysNothing && !isOpen) {
            return state;
        }
        return in.flags().stream()
                .filter(flag -> ticket.at(flag.pointer()).asBoolean())
                .findFirst()
                .flatMap(flag -> OurState.bySlug(flag.state()))
                .orElse(state);
    }

    private Cause cause(String theirs) {
        if (theirs == null) {
            return Cause.UNKNOWN;
        }
        for (Map.Entry<String, String> row : in.causes().entrySet()) {
            if (row.getKey().equalsIgnoreCase(theirs.strip())) {
                return Cause.valueOf(row.getValue().toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        }
        return Cause.UNKNOWN;
    }

    private static String text(JsonNode node, String pointer) {
        if (pointer == null) {
            return null;
        }
        JsonNode value = node.at(pointer);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static Instant moment(JsonNode node, String pointer) {
        String text = text(node, pointer);
        try {
            return text == null ? null : OffsetDateTime.parse(text, MOMENT).toInstant();
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }

    /** Every tag goes, what ends a line in a browser ends one here. */
    static String withoutMarkup(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style").remove();
        body.select("br").forEach(br -> br.after(new TextNode("\n")));
        body.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote").forEach(block -> block.appendText("\n"));
        return body.wholeText()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
