package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand in a body that creates or changes an incident. */
final class IncidentFields {

    static final int BRIEF_DESCRIPTION_MOST = 80;
    static final int EXTERNAL_NUMBER_MOST = 60;

    /** Told by name or id, and kept as they are told: this stand-in has no lists of them. */
    static final Set<String> NAMED = Set.of(
            "entryType",
            "callType",
            "category",
            "subcategory",
            "object",
            "location",
            "branch",
            "impact",
            "urgency",
            "duration",
            "sla",
            "operator",
            "operatorGroup",
            "supplier",
            "closureCode");

    static final Set<String> PLAIN = Set.of(
            "status",
            "briefDescription",
            "externalNumber",
            "targetDate",
            "onHold",
            "responded",
            "responseDate",
            "completed",
            "completedDate",
            "closed",
            "closedDate",
            "majorCall",
            "optionalFields1",
            "optionalFields2",
            "externalLinks");

    private static final Set<String> OTHERS = Set.of(
            "caller",
            "callerLookup",
            "request",
            "action",
            "actionInvisibleForCaller",
            "processingStatus",
            "priority",
            "publishToSsd");

    private static final Set<String> OF_PERSONS = Set.of(
            "caller",
            "callerLookup",
            "request",
            "action",
            "briefDescription",
            "callType",
            "category",
            "subcategory",
            "object",
            "location",
            "branch");

    private static final Set<String> LINES = Set.of("firstLine", "secondLine", "partial");
    private static final Pattern FOREIGN_TAG =
            Pattern.compile("<(?!/?(i|em|b|strong|u|br|h5|h6)\\s*/?>)[/!?]?[a-zA-Z][^>]*>?", Pattern.CASE_INSENSITIVE);

    private final TopdeskSettings settings;
    private final JsonNode body;
    private final List<String> faults = new ArrayList<>();

    private IncidentFields(TopdeskSettings settings, JsonNode body) {
        this.settings = settings;
        this.body = body;
    }

    /** All that is wrong with a body, in the words of an answer; empty when nothing is. */
    static List<String> faults(TopdeskSettings settings, JsonNode body, boolean isNew) {
        IncidentFields fields = new IncidentFields(settings, body);
        fields.check(isNew);
        return fields.faults;
    }

    /** The fields in a body that only operators may set. */
    static List<String> beyondPersons(JsonNode body) {
        return names(body).filter(name -> !OF_PERSONS.contains(name)).toList();
    }

    private void check(boolean isNew) {
        if (!body.isObject()) {
            faults.add("A JSON object is expected.");
            return;
        }
        names(body)
                .filter(name -> !NAMED.contains(name) && !PLAIN.contains(name) && !OTHERS.contains(name))
                .forEach(name -> faults.add("Unrecognized field '" + name + "'."));
        if (isNew && body.path("callerLookup").isEmpty() && body.path("caller").isEmpty()) {
            faults.add("Either 'caller' or 'callerLookup' has to be provided.");
        }
        atMost("briefDescription", BRIEF_DESCRIPTION_MOST);
        atMost("externalNumber", EXTERNAL_NUMBER_MOST);
        onlyAllowedTags("request");
        onlyAllowedTags("action");
        if (body.has("status") && !LINES.contains(body.path("status").asText())) {
            faults.add("The value of 'status' is none of firstLine, secondLine, partial.");
        }
        known("processingStatus", settings.status(idOrName("processingStatus")).isPresent());
        known("priority", settings.priority(idOrName("priority")).isPresent());
        NAMED.stream()
                .filter(name -> body.hasNonNull(name) && idOrName(name).isEmpty())
                .forEach(name -> faults.add("The value of '" + name + "' needs an id or a name."));
    }

    private void atMost(String field, int most) {
        if (body.path(field)
                        .asText()
                        .codePointCount(0, body.path(field).asText().length())
                > most) {
            faults.add("The value of '" + field + "' is longer than " + most + " characters.");
        }
    }

    private void onlyAllowedTags(String field) {
        if (FOREIGN_TAG.matcher(body.path(field).asText()).find()) {
            faults.add("The value of '" + field + "' holds a tag that is not allowed.");
        }
    }

    private void known(String field, boolean isKnown) {
        if (body.hasNonNull(field) && !isKnown) {
            faults.add("The value of '" + field + "' could not be found.");
        }
    }

    private String idOrName(String field) {
        return idOrName(body.path(field));
    }

    static String idOrName(JsonNode named) {
        return named.path("id").asText(named.path("name").asText());
    }

    private static Stream<String> names(JsonNode body) {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }
}
