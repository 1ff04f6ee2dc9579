package nl.schoolbel.platform.testkit.events;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes a record a CloudEvent 1.0 in binary mode with the Dutch (NL GOV) profile, as we send it: attributes as
 * {@code ce_} headers, the thing's id as key, data as a JSON object that says when the fact happened and by whose clock.
 */
public final class CloudEventRules {

    private static final Map<String, Pattern> HEADERS = Map.of(
            "ce_specversion", Pattern.compile("1\\.0"),
            "ce_id", Pattern.compile("\\S+"),
            "ce_source", Pattern.compile("urn:nld:(kvknr|oin):\\d+:systeem:[a-z0-9-]+"),
            "ce_type", Pattern.compile("nl\\.schoolbel\\.[a-z0-9-]+\\.v[1-9]\\d*"),
            "ce_time", Pattern.compile("\\S+Z"),
            "ce_dataref", Pattern.compile("https?://\\S+"),
            "ce_sequence", Pattern.compile("[1-9]\\d*"),
            "ce_sequencetype", Pattern.compile("Integer"),
            "content-type", Pattern.compile("application/json"));

    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private CloudEventRules() {}

    /** All that is wrong with the record, in words; empty when it is valid. A tombstone needs a key only. */
    public static List<String> violations(RecordedEvent event) {
        List<String> wrong = new ArrayList<>();
        if (event.key().isBlank()) {
            wrong.add("no key");
        }
        if (event.isTombstone()) {
            return wrong;
        }
        HEADERS.forEach((name, form) -> {
            if (!form.matcher(event.header(name)).matches()) {
                wrong.add(name + " is '" + event.header(name) + "', must match " + form);
            }
        });
        if (event.headers().containsKey("traceparent")
                && !TRACEPARENT.matcher(event.header("traceparent")).matches()) {
            wrong.add("traceparent is '" + event.header("traceparent") + "'");
        }
        if (!isInstant(event.header("ce_time"))) {
            wrong.add("ce_time is no instant");
        }
        if (!isUri(event.header("ce_dataref"))) {
            wrong.add("ce_dataref is no URI");
        }
        if (!event.body().isObject()) {
            wrong.add("data is no JSON object");
        }
        if (!isInstant(event.body().path("occurredAt").asText())) {
            wrong.add("occurredAt is no instant");
        }
        if (!event.body().path("occurredBy").isTextual()) {
            wrong.add("occurredBy is missing");
        }
        return wrong;
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
