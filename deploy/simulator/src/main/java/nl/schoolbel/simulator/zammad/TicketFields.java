package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import nl.schoolbel.simulator.http.Json;

/** Reads what a body says of a ticket, by name or by id, into the ticket's fields. */
final class TicketFields {

    private static final int TITLE_MOST = 250;
    private static final String PENDING_TIME = "pending_time";
    private static final String GUESSED = "guess:";

    private final ZammadSettings settings;
    private final ZammadUsers users;

    TicketFields(ZammadSettings settings, ZammadUsers users) {
        this.settings = settings;
        this.users = users;
    }

    /** @throws Unprocessable when something needed is missing, or a name is not known */
    void create(ObjectNode ticket, JsonNode body) {
        if (body.path("title").asText().isBlank()) {
            throw new Unprocessable("Missing required value for field 'title'!");
        }
        if (!body.hasNonNull("group") && !body.hasNonNull("group_id")) {
            throw new Unprocessable("Group can't be blank");
        }
        if (!body.hasNonNull("customer") && !body.hasNonNull("customer_id")) {
            throw new Unprocessable("Missing required value for field 'customer_id'!");
        }
        ticket.put("state_id", 1).put("priority_id", 2).put("owner_id", 1);
        change(ticket, body);
    }

    void change(ObjectNode ticket, JsonNode body) {
        if (body.has("title")) {
            if (body.path("title").asText().length() > TITLE_MOST) {
                throw new Unprocessable("Title is too long (maximum is " + TITLE_MOST + " characters)");
            }
            ticket.put("title", body.path("title").asText());
        }
        look(ticket, body, "group", settings.groups());
        look(ticket, body, "state", ZammadSettings.STATES);
        look(ticket, body, "priority", ZammadSettings.PRIORITIES);
        customer(ticket, body);
        if (body.hasNonNull(PENDING_TIME)) {
            ticket.put(PENDING_TIME, moment(body.path(PENDING_TIME).asText()));
        }
        if (body.has("note")) {
            ticket.set("note", body.path("note"));
        }
        settings.customFields().stream().filter(body::has).forEach(name -> ticket.set(name, body.path(name)));
        boolean isPending = nameOf(ticket, "state", ZammadSettings.STATES).startsWith("pending");
        if (isPending && !ticket.hasNonNull(PENDING_TIME)) {
            throw new Unprocessable("Missing required value for field 'pending_time'!");
        }
        if (!isPending) {
            ticket.putNull(PENDING_TIME);
        }
    }

    private static void look(ObjectNode ticket, JsonNode body, String field, List<String> names) {
        String id = field + "_id";
        if (body.hasNonNull(field)) {
            int at = names.indexOf(body.path(field).asText());
            if (at < 0) {
                throw new Unprocessable("No lookup value found for '" + field + "': " + body.path(field));
            }
            ticket.put(id, at + 1);
        } else if (body.hasNonNull(id)) {
            int told = body.path(id).asInt();
            if (told < 1 || told > names.size()) {
                throw new Unprocessable("Invalid value for '" + id + "'");
            }
            ticket.put(id, told);
        }
    }

    /** By login, by id, or by an address that makes a customer when there is none: {@code guess:anna@example.org}. */
    private void customer(ObjectNode ticket, JsonNode body) {
        JsonNode told = body.hasNonNull("customer_id") ? body.path("customer_id") : body.path("customer");
        if (told.isMissingNode() || told.isNull()) {
            return;
        }
        if (told.isInt()) {
            users.login(told.asInt());
            ticket.put("customer_id", told.asInt());
            return;
        }
        String text = told.isObject() ? told.path("email").asText() : told.asText();
        String login = text.startsWith(GUESSED) ? text.substring(GUESSED.length()) : text;
        if (!login.contains("@")) {
            throw new Unprocessable(
                    text.startsWith(GUESSED)
                            ? "Invalid email '" + login + "' of customer"
                            : "No lookup value found for 'customer': \"" + login + "\"");
        }
        ticket.put("customer_id", users.idOf(login));
    }

    private static String moment(String told) {
        try {
            return OffsetDateTime.parse(told).toInstant().toString();
        } catch (DateTimeException e) {
            throw new Unprocessable("Invalid value for 'pending_time'");
        }
    }

    static String nameOf(ObjectNode ticket, String field, List<String> names) {
        return names.get(ticket.path(field + "_id").asInt() - 1);
    }

    /** The same with names beside the ids. */
    ObjectNode expanded(ObjectNode ticket) {
        ObjectNode told = ticket.deepCopy();
        told.put("state", nameOf(ticket, "state", ZammadSettings.STATES));
        told.put("priority", nameOf(ticket, "priority", ZammadSettings.PRIORITIES));
        told.put("group", nameOf(ticket, "group", settings.groups()));
        for (String who : List.of("customer", "owner", "created_by", "updated_by")) {
            told.put(who, users.login(ticket.path(who + "_id").asInt()));
        }
        return told;
    }

    /** The same with whole objects in place of names, as webhooks tell it. */
    ObjectNode told(ObjectNode ticket) {
        ObjectNode told = expanded(ticket);
        told.set(
                "group",
                named(ticket.path("group_id").asInt(), told.path("group").asText()));
        told.set(
                "priority",
                named(ticket.path("priority_id").asInt(), told.path("priority").asText()));
        for (String who : List.of("customer", "owner", "created_by", "updated_by")) {
            told.set(who, users.told(ticket.path(who + "_id").asInt()));
        }
        return told;
    }

    static ObjectNode named(int id, String name) {
        return Json.object().put("id", id).put("name", name).put("active", true);
    }
}
