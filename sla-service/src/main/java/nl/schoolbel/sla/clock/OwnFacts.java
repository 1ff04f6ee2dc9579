package nl.schoolbel.sla.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Facts about tickets that sla-service tells itself; each asks that the clocks are folded anew. */
@ApplicationScoped
public class OwnFacts {

    private static final String OFFERED = "offered";
    private static final String PAUSE_CONTESTED = "pause-contested";
    private static final String DUE_MOMENT_MOVED = "due-moment-moved";
    private static final String TERMS_APPLIED = "terms-applied";

    /** Up to this long after a hand-over the first attempt is in time, as the fold of the clocks says too. */
    private static final Duration OFFERED_IN_TIME = Duration.ofSeconds(60);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    Refolds refolds;

    @Inject
    CompiledTerms terms;

    /**
     * The first attempt to bring some hand-overs to the beheerpartner's system begins now. Kept only when that is long after
     * the hand-over, since else no clock cares.
     */
    public void offered(Collection<UUID> tickets, Instant at) {
        List<UUID> late = sql.query(
                "insert into clock_fact (id, ticket_id, kind, occurred_at, recorded_at, data)"
                        + " select gen_random_uuid(), ticket_id, '" + OFFERED + "', ?, ?, '{}' from ticket_fact"
                        + " where ticket_id = any(?) and type = ? group by ticket_id having max(occurred_at) < ?"
                        + " returning ticket_id",
                row -> row.getObject(1, UUID.class),
                at.truncatedTo(ChronoUnit.MICROS),
                clock.instant(),
                tickets.toArray(UUID[]::new),
                TicketEvents.HANDED_OVER.type(),
                at.minus(OFFERED_IN_TIME));
        if (!late.isEmpty()) {
            refolds.ofTickets(late);
        }
    }

    /** The school does not accept a pause. */
    void pauseContested(UUID ticket, Target target, Instant pausedAt, String reason) {
        add(
                ticket,
                PAUSE_CONTESTED,
                ofTarget(target).put("pausedAt", pausedAt.toString()).put("reason", reason));
    }

    /** The bestuur set a due moment by hand. */
    void dueMomentMoved(UUID ticket, Target target, Instant dueAt, String reason) {
        add(
                ticket,
                DUE_MOMENT_MOVED,
                ofTarget(target).put("dueAt", dueAt.toString()).put("reason", reason));
    }

    /** From now on a ticket's clocks run under the terms of another agreement version. */
    public void termsApplied(UUID ticket, UUID agreement) {
        add(ticket, TERMS_APPLIED, EventJson.mapper().createObjectNode().put("agreementId", agreement.toString()));
    }

    /**
     * What people said of a clock.
     *
     * @param dueAt set when they moved the due moment
     * @param pausedAt set when they contested a pause
     */
    record Said(Target target, Instant at, Instant dueAt, Instant pausedAt, String reason) {}

    /** What people said of the clocks of a ticket, oldest first. */
    List<Said> said(UUID ticket) {
        return sql.query(
                "select occurred_at, data from clock_fact where ticket_id = ? and kind in ('" + PAUSE_CONTESTED + "', '"
                        + DUE_MOMENT_MOVED + "') order by occurred_at, id",
                row -> {
                    JsonNode data = parse(row.getString("data"));
                    return new Said(
                            target(data),
                            Sql.instant(row, "occurred_at"),
                            data.has("dueAt") ? instant(data, "dueAt") : null,
                            data.has("pausedAt") ? instant(data, "pausedAt") : null,
                            data.get("reason").asText());
                },
                ticket);
    }

    /** Puts the mark in place of every reason that people gave about a ticket. */
    public void redact(UUID ticket, String mark) {
        sql.update(
                "update clock_fact set data = jsonb_set(data, '{reason}', to_jsonb(?::text))"
                        + " where ticket_id = ? and data ->> 'reason' is not null",
                mark,
                ticket);
    }

    private void add(UUID ticket, String kind, ObjectNode data) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.update(
                "insert into clock_fact (id, ticket_id, kind, occurred_at, recorded_at, data) values (?, ?, ?, ?, ?, ?::jsonb)",
                UUID.randomUUID(),
                ticket,
                kind,
                now,
                now,
                data.toString());
        refolds.ofTickets(List.of(ticket));
    }

    /** The fact of a stored row. */
    TicketFact read(UUID id, TicketCopy ticket, String kind, Instant at, String json) {
        JsonNode data = parse(json);
        long own = TicketFact.OWN;
        return switch (kind) {
            case OFFERED -> new TicketFact.Offered(id, own, at);
            case PAUSE_CONTESTED -> new TicketFact.PauseContested(id, own, at, target(data), instant(data, "pausedAt"));
            case DUE_MOMENT_MOVED -> new TicketFact.DueMomentMoved(id, own, at, target(data), instant(data, "dueAt"));
            case TERMS_APPLIED ->
                new TicketFact.TermsApplied(
                        id,
                        own,
                        at,
                        terms.compiled(UUID.fromString(data.get("agreementId").asText()), ticket.schoolId()));
            default -> throw new IllegalStateException("unknown kind of fact " + kind);
        };
    }

    private static ObjectNode ofTarget(Target target) {
        return EventJson.mapper().createObjectNode().put("target", target.json());
    }

    private static Target target(JsonNode data) {
        return Target.ofJson(data.get("target").asText());
    }

    private static Instant instant(JsonNode data, String field) {
        return Instant.parse(data.get(field).asText());
    }

    private static JsonNode parse(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored fact cannot be read", broken);
        }
    }
}
