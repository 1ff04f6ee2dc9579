package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.Term;

/** Everything that is wrong with a mapping file, so that whoever wrote it mends it in one go. */
final class MappingFaults {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH");
    private static final Set<String> OWN_BLANKS =
            Set.of("number", "ticketId", "sequence", "priority", "foreign.id", "foreign.number");
    private static final Set<String> POLL_BLANKS = Set.of("from", "start", "size");

    private final Mapping mapping;
    private final List<String> faults = new ArrayList<>();

    private MappingFaults(Mapping mapping) {
        this.mapping = mapping;
    }

    /** @param types slugs of all webhooks, each of which the mapping must have an answer to */
    static List<String> of(Mapping mapping, Collection<String> types) {
        MappingFaults faults = new MappingFaults(mapping);
        if (faults.hasParts()) {
            faults.checkSettings();
            faults.checkOut(types);
            faults.checkIn();
            faults.checkPoll();
        }
        return List.copyOf(faults.faults);
    }

    private boolean hasParts() {
        need("/name", mapping.name());
        need("/title", mapping.title());
        need("/out", mapping.out());
        need("/in", mapping.in());
        if (!faults.isEmpty()) {
            return false;
        }
        need("/out/lookup", mapping.out().lookup());
        need("/out/answer", mapping.out().answer());
        need("/out/create", mapping.out().create());
        need("/in/ticket", mapping.in().ticket());
        need("/in/fields", mapping.in().fields());
        return faults.isEmpty();
    }

    private void checkSettings() {
        check(mapping.name().matches("[a-z][a-z0-9-]{1,30}"), "/name", "is no slug");
        Set<String> seen = new java.util.HashSet<>();
        for (int i = 0; i < mapping.settings().size(); i++) {
            Mapping.Setting setting = mapping.settings().get(i);
            String at = "/settings/" + i;
            need(at + "/name", setting.name());
            need(at + "/meaning", setting.meaning());
            check(setting.name() == null || seen.add(setting.name()), at + "/name", "stands there twice");
            check(!setting.needed() || setting.usually() == null, at, "is needed and has a default");
        }
    }

    private void checkOut(Collection<String> types) {
        Mapping.Out out = mapping.out();
        out.priorities()
                .forEach((ours, theirs) -> check(ours.matches("[1-4]"), "/out/priorities/" + ours, "is no priority"));
        out.statuses().forEach((ours, theirs) -> state("/out/statuses/" + ours, ours));
        out.limits().forEach((field, most) -> {
            pointer("/out/limits/" + field, field);
            check(most >= 2, "/out/limits/" + field, "is too short for any text");
        });
        if (out.markup() != null) {
            need("/out/markup/lineBreak", out.markup().lineBreak());
            need("/out/markup/fields", out.markup().fields());
            Stream.ofNullable(out.markup().fields())
                    .flatMap(List::stream)
                    .forEach(field -> pointer("/out/markup/fields", field));
        }
        checkLookup(out.lookup());
        pointer("/out/answer/id", out.answer().id());
        pointer("/out/answer/number", out.answer().number());
        call("/out/create", out.create());
        check(out.create().none() == null, "/out/create", "must be a request");
        out.events().forEach((type, call) -> {
            check(types.contains(type), "/out/events/" + type, "is no webhook");
            call("/out/events/" + type, call);
        });
        types.stream()
                .filter(type -> !out.events().containsKey(type))
                .sorted()
                .forEach(type -> faults.add("/out/events/" + type + " is missing"));
    }

    private void checkLookup(Mapping.Lookup lookup) {
        path("/out/lookup/path", lookup.path());
        pointer("/out/lookup/items", lookup.items());
        pointer("/out/lookup/match", lookup.match());
        check(
                (lookup.equals() == null) != (lookup.startsWith() == null),
                "/out/lookup",
                "has either equals or startsWith");
        check(lookup.settleSeconds() >= 0, "/out/lookup/settleSeconds", "is before the creation");
    }

    private void call(String at, Mapping.Call call) {
        if (call.none() != null) {
            check(call.method() == null && call.path() == null && call.body() == null, at, "is none and a request");
            return;
        }
        check(call.method() != null && METHODS.contains(call.method()), at + "/method", "is none of " + METHODS);
        path(at + "/path", call.path());
        blanks(at + "/body", Blanks.names(call.body()));
        if (call.sets() != null) {
            state(at + "/sets", call.sets());
        }
        lines(at + "/body", call.body());
    }

    private void lines(String at, JsonNode body) {
        if (body == null) {
            return;
        }
        if (body.has(Blanks.LINES)) {
            check(body.size() == 1 && body.get(Blanks.LINES).isArray(), at, "has more than the list of its $lines");
        }
        body.fields().forEachRemaining(member -> lines(at + "/" + member.getKey(), member.getValue()));
    }

    private void checkIn() {
        Mapping.In in = mapping.in();
        pointer("/in/ticket", in.ticket());
        need("/in/fields/id", in.fields().id());
        need("/in/fields/status", in.fields().status());
        Mapping.Fields fields = in.fields();
        Stream.of(
                        fields.id(),
                        fields.number(),
                        fields.status(),
                        fields.changedAt(),
                        fields.cause(),
                        fields.waitUntil(),
                        fields.visitFrom(),
                        fields.visitUntil())
                .filter(java.util.Objects::nonNull)
                .forEach(pointer -> pointer("/in/fields", pointer));
        in.statuses().forEach((theirs, ours) -> state("/in/statuses/" + theirs, ours));
        in.flags().forEach(flag -> {
            pointer("/in/flags", flag.pointer());
            state("/in/flags", flag.state());
        });
        in.causes().forEach((theirs, ours) -> check(isCause(ours), "/in/causes/" + theirs, "names no cause of ours"));
        for (String action : List.of("resolve", "return")) {
            need("/in/texts/" + action, in.texts().get(action));
        }
        if (in.note() != null) {
            checkNote(in.note());
        }
    }

    private void checkNote(Mapping.Note note) {
        need("/in/note/id", note.id());
        need("/in/note/text", note.text());
        Stream.concat(
                        Stream.of(
                                        note.at(),
                                        note.id(),
                                        note.text(),
                                        note.writtenAt(),
                                        note.internal(),
                                        note.attachments())
                                .filter(java.util.Objects::nonNull),
                        note.authors().stream())
                .forEach(pointer -> pointer("/in/note", pointer));
        check(!note.authors().isEmpty(), "/in/note/authors", "is empty, so that our own replies would come back");
        check(
                mapping.settings().stream().anyMatch(setting -> "account".equals(setting.name())),
                "/settings",
                "has no account, by which our own replies are known");
    }

    private void checkPoll() {
        Mapping.Poll poll = mapping.poll();
        if (poll == null) {
            return;
        }
        need("/poll/path", poll.path());
        if (poll.path() != null) {
            Set<String> names = Blanks.names(poll.path());
            check(names.containsAll(POLL_BLANKS), "/poll/path", "lacks one of " + POLL_BLANKS);
            blanks(
                    "/poll/path",
                    names.stream().filter(name -> !POLL_BLANKS.contains(name)).collect(Collectors.toSet()));
        }
        pointer("/poll/items", poll.items());
        check(poll.pageSize() >= 2 && poll.pageSize() <= 1000, "/poll/pageSize", "is not from 2 to 1000");
        check(poll.overlapSeconds() >= 0, "/poll/overlapSeconds", "is negative");
        need("/in/fields/changedAt", mapping.in().fields().changedAt());
        if (poll.notes() != null) {
            Set<String> names = Blanks.names(poll.notes());
            check(names.containsAll(Set.of("start", "size")), "/poll/notes", "lacks start or size");
            path("/poll/notes", poll.notes().replace("{start}", "").replace("{size}", ""));
            check(poll.notePageSize() >= 1, "/poll/notePageSize", "is missing");
            pointer("/poll/noteItems", poll.noteItems());
        }
    }

    private void path(String at, String path) {
        check(path != null && path.startsWith("/"), at, "does not begin with /");
        if (path != null) {
            blanks(at, Blanks.names(path));
        }
    }

    private void blanks(String at, Collection<String> names) {
        for (String name : names) {
            if (name.startsWith("status.")) {
                String state = name.substring("status.".length());
                check(
                        mapping.out().statuses().containsKey(state),
                        at,
                        "asks for the status of " + state + ", which no row has");
            } else if (name.startsWith("settings.")) {
                String setting = name.substring("settings.".length());
                check(
                        mapping.settings().stream().anyMatch(one -> setting.equals(one.name())),
                        at,
                        "asks for the unknown setting " + setting);
            } else {
                check(OWN_BLANKS.contains(name) || name.startsWith("data."), at, "has the unknown blank " + name);
            }
        }
    }

    private void state(String at, String state) {
        check(state != null && OurState.bySlug(state).isPresent(), at, "names no state of ours");
    }

    private static boolean isCause(String slug) {
        return java.util.Arrays.stream(Cause.values()).map(Term::slug).anyMatch(slug::equals);
    }

    private void pointer(String at, String pointer) {
        try {
            need(at, pointer);
            if (pointer != null) {
                JsonPointer.compile(pointer);
            }
        } catch (IllegalArgumentException noPointer) {
            faults.add(at + " is no JSON pointer");
        }
    }

    private void need(String at, Object value) {
        check(value != null, at, "is missing");
    }

    private void check(boolean holds, String at, String fault) {
        if (!holds) {
            faults.add(String.format(Locale.ROOT, "%s %s", at, fault));
        }
    }
}
