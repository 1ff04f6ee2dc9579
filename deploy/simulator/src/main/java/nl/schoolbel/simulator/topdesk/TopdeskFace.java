package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolbel.simulator.http.CallLog;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Temper;
import nl.schoolbel.simulator.mode.Verdict;

/** {@code /topdesk/tas/api/incidents…}: see the package. What is refused is a list of {@code message}s, as there. */
public final class TopdeskFace implements JsonHandler.Endpoint {

    static final String BASE = "/topdesk/tas/api/";

    private static final int FORBIDDEN = 403;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final Clock clock;
    private final Incidents incidents;
    private final Temper temper = new Temper();
    private final CallLog calls = new CallLog();
    private volatile TopdeskSettings settings = TopdeskSettings.usual();

    public TopdeskFace(Clock clock) {
        this.clock = clock;
        this.incidents = new Incidents(clock);
    }

    Incidents incidents() {
        return incidents;
    }

    Temper temper() {
        return temper;
    }

    CallLog calls() {
        return calls;
    }

    TopdeskSettings settings() {
        return settings;
    }

    void setUp(TopdeskSettings wanted) {
        settings = wanted;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        Optional<Account> account = account(request);
        Reply reply = account.isEmpty() ? refusal(UNAUTHORIZED, "Unauthorized") : moody(request, account.get());
        calls.add(clock.instant(), request, reply.isNever() ? 0 : reply.status());
        return reply;
    }

    private Reply moody(Request request, Account account) throws JsonProcessingException {
        Verdict verdict = temper.next();
        return verdict.answer(verdict.isTaken() ? tidy(request, account) : Reply.empty());
    }

    private Reply tidy(Request request, Account account) throws JsonProcessingException {
        Reply reply;
        try {
            reply = route(request, account);
        } catch (IllegalArgumentException e) {
            return refusal(400, e.getMessage());
        }
        boolean isIso = "iso8601".equals(request.query().get("dateFormat"));
        if (reply.body() instanceof List<?> list) {
            list.forEach(one -> IncidentList.writeDates(one, isIso));
        } else {
            IncidentList.writeDates(reply.body(), isIso);
        }
        return reply;
    }

    private Reply route(Request request, Account account) throws JsonProcessingException {
        List<String> path = request.below(BASE);
        if (!request.path().startsWith(BASE) || !path.get(0).equals("incidents")) {
            return refusal(NOT_FOUND, "Not found");
        }
        return switch (path.size()) {
            case 1 -> incidents(request, account);
            case 2 -> lookups(path.get(1));
            case 3 -> incident(path.get(1), path.get(2), request, account);
            case 4 -> said(path.get(1), path.get(2), path.get(3), request);
            default -> refusal(NOT_FOUND, "Not found");
        };
    }

    private Reply incidents(Request request, Account account) throws JsonProcessingException {
        if (request.method().equals("GET")) {
            return new IncidentList(request.query()).of(incidents.all());
        }
        if (!request.method().equals("POST")) {
            return refusal(405, "Method not allowed");
        }
        JsonNode body = request.tree();
        return refusal(body, account, true)
                .orElseGet(() -> Reply.created(incidents.create(body, settings, account.name())));
    }

    private Reply lookups(String list) {
        TopdeskSettings known = settings;
        return switch (list) {
            case "processing_status", "statuses" ->
                Reply.ok(known.processingStatuses().stream()
                        .map(status -> Incident.named(status.name())
                                .put("processingState", status.processingState())
                                .put("onHold", status.onHold()))
                        .toList());
            case "priorities" ->
                Reply.ok(known.priorities().stream().map(Incident::named).toList());
            default -> refusal(NOT_FOUND, "Not found");
        };
    }

    private Reply incident(String by, String idOrNumber, Request request, Account account)
            throws JsonProcessingException {
        if (!isWay(by)) {
            return refusal(NOT_FOUND, "Not found");
        }
        switch (request.method()) {
            case "GET":
                return found(incidents.find(idOrNumber));
            case "PATCH", "PUT":
                JsonNode body = request.tree();
                Optional<Reply> refusal = refusal(body, account, false);
                return refusal.isPresent()
                        ? refusal.get()
                        : found(incidents.change(idOrNumber, body, settings, account.name(), null));
            default:
                return refusal(405, "Method not allowed");
        }
    }

    private Reply said(String by, String idOrNumber, String what, Request request) {
        if (!isWay(by) || !request.method().equals("GET")) {
            return refusal(NOT_FOUND, "Not found");
        }
        Optional<List<ObjectNode>> entries = incidents.read(idOrNumber, incident -> entries(incident, what));
        return entries.map(list -> list.isEmpty() ? Reply.empty() : Reply.ok(list))
                .orElseGet(() -> refusal(NOT_FOUND, "Not found"));
    }

    /** The newest first, as there. */
    private static List<ObjectNode> entries(Incident incident, String what) {
        Stream<ObjectNode> entries = switch (what) {
            case "progresstrail" -> Stream.concat(incident.requests().stream(), incident.actions().stream());
            case "actions" -> incident.actions().stream();
            case "requests" -> incident.requests().stream();
            default -> Stream.empty();
        };
        return entries.map(ObjectNode::deepCopy)
                .sorted((one, other) -> other.path("entryDate")
                        .asText()
                        .compareTo(one.path("entryDate").asText()))
                .toList();
    }

    private Optional<Reply> refusal(JsonNode body, Account account, boolean isNew) {
        if (!account.isOperator() && !IncidentFields.beyondPersons(body).isEmpty()) {
            return Optional.of(
                    refusal(FORBIDDEN, "Only operators may set " + IncidentFields.beyondPersons(body) + "."));
        }
        List<String> faults = IncidentFields.faults(settings, body, isNew);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply(
                        400,
                        faults.stream().map(fault -> Map.of("message", fault)).toList()));
    }

    private static Reply found(Optional<ObjectNode> incident) {
        return incident.map(Reply::ok).orElseGet(() -> refusal(NOT_FOUND, "Not found"));
    }

    private static boolean isWay(String by) {
        return by.equals("id") || by.equals("number");
    }

    private static Reply refusal(int status, String message) {
        return new Reply(status, List.of(Map.of("message", message)));
    }

    private record Account(String name, boolean isOperator) {}

    private Optional<Account> account(Request request) {
        return request.basic().flatMap(sent -> {
            String login = sent.split(":", 2)[0];
            TopdeskSettings known = settings;
            if (sent.equals(login + ":" + known.operators().get(login))) {
                return Optional.of(new Account(login, true));
            }
            return sent.equals(login + ":" + known.persons().get(login))
                    ? Optional.of(new Account(login, false))
                    : Optional.empty();
        });
    }
}
