package nl.schoolbel.knowledge.harvesting.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What was asked of the repository, once it is known to be allowed. Days and seconds are both taken for from and until, in
 * UTC, and both ends are within.
 *
 * @param identifier {@code null} when none was asked for
 * @param selection for a list of records; {@code null} otherwise
 * @param prefix of a single record; {@code null} otherwise
 */
public record Arguments(Verb verb, String identifier, String prefix, Selection selection) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String SECOND = DAY + "T\\d{2}:\\d{2}:\\d{2}Z";
    private static final String TOKEN = "resumptionToken";

    /**
     * Reads a request. Refused: {@code badVerb}, {@code badArgument}, {@code badResumptionToken}, {@code
     * cannotDisseminateFormat}.
     *
     * @param asked each argument with all its values
     * @param sets the sets that there are
     */
    public static Arguments of(Map<String, List<String>> asked, List<String> sets) {
        Verb verb = verb(asked.get("verb"));
        asked.forEach((name, values) -> {
            if (values.size() != 1) {
                throw bad("The argument " + safe(name) + " is there more than once.");
            }
            if (values.get(0).isBlank()) {
                throw bad("The argument " + safe(name) + " is empty.");
            }
        });
        if (asked.containsKey(TOKEN)) {
            return resumed(verb, asked);
        }
        for (String name : asked.keySet()) {
            if (!name.equals("verb") && !verb.takes(name)) {
                throw bad("The argument " + safe(name) + " does not go with " + verb.word() + ".");
            }
        }
        for (String name : verb.required()) {
            if (one(asked, name) == null) {
                throw bad("The argument " + name + " is missing.");
            }
        }
        String prefix = one(asked, "metadataPrefix");
        if (prefix != null && !Prefixes.ALL.contains(prefix)) {
            throw new OaiRefusal(
                    OaiRefusal.Code.CANNOT_DISSEMINATE_FORMAT, "Records are given as " + Prefixes.ALL + ".");
        }
        boolean list = verb == Verb.LIST_IDENTIFIERS || verb == Verb.LIST_RECORDS;
        return new Arguments(verb, one(asked, "identifier"), prefix, list ? selection(asked, prefix, sets) : null);
    }

    private static Verb verb(List<String> words) {
        if (words == null || words.size() != 1) {
            throw new OaiRefusal(OaiRefusal.Code.BAD_VERB, "There must be one verb.");
        }
        return Verb.of(words.get(0))
                .orElseThrow(() -> new OaiRefusal(OaiRefusal.Code.BAD_VERB, "There is no such verb."));
    }

    private static Arguments resumed(Verb verb, Map<String, List<String>> asked) {
        if (!verb.isResumable() || asked.size() != 2) {
            throw bad("A resumption token goes with a list, and with nothing else.");
        }
        if (verb == Verb.LIST_SETS) {
            throw new OaiRefusal(OaiRefusal.Code.BAD_RESUMPTION_TOKEN, "The list of sets has one part.");
        }
        Selection selection = Selection.ofToken(one(asked, TOKEN));
        return new Arguments(verb, null, selection.prefix(), selection);
    }

    private static Selection selection(Map<String, List<String>> asked, String prefix, List<String> sets) {
        String from = one(asked, "from");
        String until = one(asked, "until");
        if (from != null && until != null && from.length() != until.length()) {
            throw bad("from and until have to be both days or both seconds.");
        }
        Instant start = from == null ? null : start(from);
        Instant end = until == null ? null : end(until);
        if (start != null && end != null && !start.isBefore(end)) {
            throw bad("from is after until.");
        }
        String set = one(asked, "set");
        if (set != null && !sets.contains(set)) {
            throw new OaiRefusal(OaiRefusal.Code.NO_RECORDS_MATCH, "There is no such set.");
        }
        return new Selection(prefix, start, end, set, null, null, 0);
    }

    private static Instant start(String text) {
        try {
            if (text.matches(DAY)) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (text.matches(SECOND)) {
                return Instant.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw bad("from and until are days or seconds of the calendar, in UTC.");
        }
        throw bad("from and until are written as 2026-11-30 or 2026-11-30T08:15:00Z.");
    }

    /** Exclusive: the whole day or second belongs to it. */
    private static Instant end(String text) {
        return start(text).plus(1, text.matches(DAY) ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }

    private static String one(Map<String, List<String>> asked, String name) {
        List<String> values = asked.get(name);
        return values == null ? null : values.get(0);
    }

    /** A name as it may be told back. */
    private static String safe(String name) {
        return name.matches("\\w{1,40}") ? name : "that was sent";
    }

    private static OaiRefusal bad(String words) {
        return new OaiRefusal(OaiRefusal.Code.BAD_ARGUMENT, words);
    }
}
