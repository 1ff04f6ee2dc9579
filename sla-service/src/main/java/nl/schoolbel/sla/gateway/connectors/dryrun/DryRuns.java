package nl.schoolbel.sla.gateway.connectors.dryrun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.callback.GenericReader;
import nl.schoolbel.sla.gateway.connectors.dryrun.ConnectorResource.ConnectorSetting;
import nl.schoolbel.sla.gateway.connectors.dryrun.ConnectorResource.KnownConnector;
import nl.schoolbel.sla.gateway.connectors.dryrun.DryRunResource.IncomingTrial;
import nl.schoolbel.sla.gateway.connectors.dryrun.DryRunResource.OutgoingTrial;
import nl.schoolbel.sla.gateway.connectors.dryrun.OutgoingResult.CutField;
import nl.schoolbel.sla.gateway.connectors.dryrun.OutgoingResult.TriedRequest;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.inbound.MappedReadings;
import nl.schoolbel.sla.gateway.connectors.mapping.ConnectorSettings;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.MappingCatalog;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/** Makes the requests that would be sent, and reads bodies that were not. */
@ApplicationScoped
public class DryRuns {

    private static final String MASK = "•••";
    private static final String NOWHERE_YET = "(their id)";

    @Inject
    MappingCatalog catalog;

    @Inject
    Endpoints endpoints;

    @Inject
    ForeignTickets tickets;

    @Inject
    MappedReadings readings;

    @Inject
    GenericReader generic;

    @Inject
    ProblemTexts texts;

    @Inject
    Sql sql;

    List<KnownConnector> connectors() {
        List<KnownConnector> known = new ArrayList<>();
        known.add(new KnownConnector(ConnectorSettings.GENERIC, "CloudEvents, Standard Webhooks", List.of(), false));
        for (Mapping mapping : catalog.all()) {
            known.add(new KnownConnector(
                    mapping.name(),
                    mapping.title(),
                    mapping.settings().stream()
                            .map(one -> new ConnectorSetting(one.name(), one.needed(), one.usually(), one.meaning()))
                            .toList(),
                    mapping.poll() != null));
        }
        return known;
    }

    OutgoingResult outgoing(UUID beheerpartner, UUID endpointId, OutgoingTrial trial) {
        EndpointSettings endpoint = require(beheerpartner, endpointId);
        if (WebhookType.bySlug(trial.type()).isEmpty()) {
            throw refused("/type", "unknown-id");
        }
        if ((trial.ticketId() == null) == (trial.data() == null || !trial.data().isObject())) {
            throw refused("/ticketId", "exactly-one");
        }
        JsonNode event = trial.ticketId() == null
                ? EventJson.mapper()
                        .createObjectNode()
                        .put("type", "nl.schoolbel." + trial.type() + ".v1")
                        .set("data", trial.data())
                : told(beheerpartner, trial);
        return catalog.find(endpoint.connector())
                .map(mapping -> mapped(mapping, endpoint, trial, event))
                .orElseGet(() -> new OutgoingResult(
                        List.of(new TriedRequest(
                                "POST",
                                endpoint.url(),
                                headers(
                                        endpoint,
                                        Map.of(
                                                "content-type", "application/cloudevents+json",
                                                "webhook-id", "(id)",
                                                "webhook-timestamp", "(now)",
                                                "webhook-signature", "v1," + MASK)),
                                event,
                                List.of())),
                        null));
    }

    private OutgoingResult mapped(Mapping mapping, EndpointSettings endpoint, OutgoingTrial trial, JsonNode event) {
        RequestMaker maker = new RequestMaker(mapping, endpoint.settings());
        Optional<ForeignTicket> known = trial.ticketId() == null
                ? Optional.empty()
                : tickets.find(endpoint.id(), trial.ticketId()).filter(ForeignTicket::isConfirmed);
        boolean creates = known.isEmpty() && trial.type().equals(WebhookType.TICKET_HANDED_OVER.slug());
        Mapping.Call call =
                creates ? mapping.out().create() : mapping.out().events().get(trial.type());
        if (call.none() != null) {
            return new OutgoingResult(List.of(), call.none());
        }
        RequestMaker.Foreign foreign = known.map(one -> new RequestMaker.Foreign(one.foreignId(), one.foreignNumber()))
                .orElse(new RequestMaker.Foreign(NOWHERE_YET, NOWHERE_YET));
        RequestMaker.Made made = maker.make(call, event, creates ? null : foreign);
        TriedRequest request = new TriedRequest(
                made.method(),
                endpoint.url() + made.path(),
                headers(endpoint, mapping.out().headers()),
                made.body(),
                made.cut().stream()
                        .map(one -> new CutField(one.field(), one.from(), one.to()))
                        .toList());
        String note = creates
                ? "When an earlier attempt may have made one, first: GET "
                        + maker.lookup(event).path()
                : known.isEmpty() ? "There is no ticket over there yet: it is made first." : null;
        return new OutgoingResult(List.of(request), note);
    }

    IncomingResult incoming(UUID beheerpartner, UUID endpointId, IncomingTrial trial) {
        EndpointSettings endpoint = require(beheerpartner, endpointId);
        byte[] body = trial.body().getBytes(StandardCharsets.UTF_8);
        return IncomingResult.of(catalog.find(endpoint.connector())
                .map(mapping -> readings.look(mapping, endpoint.id(), endpoint.settings(), body))
                .orElseGet(() -> generic.read(endpoint, Map.of(), body)));
    }

    private EndpointSettings require(UUID beheerpartner, UUID endpoint) {
        return endpoints
                .settings(endpoint)
                .filter(found -> found.endpoint().beheerpartnerId().equals(beheerpartner))
                .orElseThrow(() -> new ProblemException(SlaProblem.ENDPOINT_UNKNOWN));
    }

    /** The last webhook of this type about the ticket. */
    private JsonNode told(UUID beheerpartner, OutgoingTrial trial) {
        return sql
                .query(
                        "select payload from webhook_message where ticket_id = ? and beheerpartner_id = ? and type = ?"
                                + " and payload is not null order by sequence desc limit 1",
                        row -> row.getString(1),
                        trial.ticketId(),
                        beheerpartner,
                        trial.type())
                .stream()
                .findFirst()
                .map(DryRuns::json)
                .orElseThrow(() -> refused("/ticketId", "unknown-id"));
    }

    private static Map<String, String> headers(EndpointSettings endpoint, Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>();
        endpoint.headers().keySet().forEach(name -> headers.put(name, MASK));
        headers.putAll(more);
        if (!"none".equals(endpoint.authentication().kind())) {
            headers.put("authorization", MASK);
        }
        return headers;
    }

    private static ObjectNode json(String payload) {
        try {
            return (ObjectNode) EventJson.mapper().readTree(payload);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException("a payload is not the JSON that was stored", broken);
        }
    }

    private ProblemException refused(String pointer, String code) {
        return ProblemException.ofFields(List.of(new FieldFault(pointer, code, texts.fieldDetail(code))));
    }
}
