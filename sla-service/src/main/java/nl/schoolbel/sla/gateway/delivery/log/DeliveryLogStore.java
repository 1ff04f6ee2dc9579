package nl.schoolbel.sla.gateway.delivery.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/** Reads deliveries with their attempts; each list has an index that gives it in order, whatever is asked for. */
@ApplicationScoped
class DeliveryLogStore {

    private static final String COLUMNS = "select d.*, m.payload is not null as resendable";
    private static final String MESSAGE = " join webhook_message m on m.id = d.message_id";
    private static final String PAGE = " and (d.created_at, d.id) < (?, ?)";
    private static final String ORDER = " order by d.created_at desc, d.id desc limit ?";
    private static final String DELIVERED = "delivered";

    @Inject
    Sql sql;

    /**
     * @param ticket null for those of all tickets; then an endpoint, or a state other than delivered, is given
     * @param beheerpartner whose endpoints only; looked at for a ticket; null for all
     * @param type null for all
     */
    record Wanted(UUID ticket, UUID endpoint, UUID beheerpartner, String state, WebhookType type) {}

    List<Delivery> list(Wanted wanted, Cursor after, int limit) {
        List<Object> arguments = new ArrayList<>();
        String from;
        if (wanted.ticket() != null) {
            from = ofTicket(wanted, after, arguments);
        } else if (wanted.state() != null && !wanted.state().equals(DELIVERED)) {
            from = unsettled(wanted, after, limit, arguments);
        } else {
            from = ofEndpoint(wanted, after, limit, arguments);
        }
        arguments.add(limit);
        return withLog(sql.queryAsAsked(COLUMNS + from + ORDER, DeliveryLogStore::read, arguments));
    }

    /** A ticket has a few dozen of them. */
    private static String ofTicket(Wanted wanted, Cursor after, List<Object> arguments) {
        StringBuilder from = new StringBuilder(" from delivery d" + MESSAGE + " where d.ticket_id = ?");
        arguments.add(wanted.ticket());
        if (wanted.endpoint() != null) {
            from.append(" and d.endpoint_id = ?");
            arguments.add(wanted.endpoint());
        }
        if (wanted.beheerpartner() != null) {
            from.append(" and d.endpoint_id in (select id from endpoint where beheerpartner_id = ?)");
            arguments.add(wanted.beheerpartner());
        }
        if (wanted.state() != null) {
            from.append(" and d.state = ?");
            arguments.add(wanted.state());
        }
        if (wanted.type() != null) {
            from.append(" and d.type = ?");
            arguments.add(wanted.type().slug());
        }
        arguments.add(after.at());
        arguments.add(after.id());
        return from.append(PAGE).toString();
    }

    /** Those of each endpoint from the index of what is not delivered; endpoints are few. */
    private static String unsettled(Wanted wanted, Cursor after, int limit, List<Object> arguments) {
        StringBuilder from = new StringBuilder(" from (select id from endpoint");
        if (wanted.endpoint() != null) {
            from.append(" where id = ?");
            arguments.add(wanted.endpoint());
        }
        // The state stands in the statement for the partial index to be of use.
        from.append(") e cross join lateral (select * from delivery d where d.state = '")
                .append(wanted.state().equals("dead") ? "dead" : "waiting")
                .append("' and d.endpoint_id = e.id");
        if (wanted.type() != null) {
            from.append(" and d.type = ?");
            arguments.add(wanted.type().slug());
        }
        page(after, limit, arguments);
        return from.append(PAGE).append(ORDER).append(") d").append(MESSAGE).toString();
    }

    /** Those of each type from the index of the endpoint; types are few. */
    private static String ofEndpoint(Wanted wanted, Cursor after, int limit, List<Object> arguments) {
        WebhookType[] types = wanted.type() == null ? WebhookType.values() : new WebhookType[] {wanted.type()};
        arguments.add(Arrays.stream(types).map(WebhookType::slug).toArray(String[]::new));
        arguments.add(wanted.endpoint());
        String state = "";
        if (wanted.state() != null) {
            state = " and d.state = ?";
            arguments.add(wanted.state());
        }
        page(after, limit, arguments);
        return " from unnest(?::text[]) t (type) cross join lateral (select * from delivery d where d.endpoint_id = ?"
                + " and d.type = t.type" + state + PAGE + ORDER + ") d" + MESSAGE;
    }

    private static void page(Cursor after, int limit, List<Object> arguments) {
        arguments.add(after.at());
        arguments.add(after.id());
        arguments.add(limit);
    }

    Optional<Delivery> find(UUID id) {
        return withLog(sql.query(
                        COLUMNS + " from delivery d" + MESSAGE + " where d.id = ?", DeliveryLogStore::read, id))
                .stream()
                .findFirst();
    }

    /** Makes it wait, due now, with its whole ladder before it. */
    void resend(UUID id, Instant now) {
        sql.update(
                "update delivery set claimed_until = case when state = 'waiting' then claimed_until end, state = 'waiting',"
                        + " rung = 0, next_attempt_at = ?, not_before = null, ended_at = null, resent_at = ? where id = ?",
                now,
                now,
                id);
    }

    /** The beheerpartner of an endpoint. */
    Optional<UUID> ownerOf(UUID endpoint) {
        return sql
                .query(
                        "select beheerpartner_id from endpoint where id = ?",
                        row -> row.getObject(1, UUID.class),
                        endpoint)
                .stream()
                .findFirst();
    }

    private List<Delivery> withLog(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return deliveries;
        }
        UUID[] ids = deliveries.stream().map(Delivery::id).toArray(UUID[]::new);
        record Logged(UUID delivery, Delivery.Attempt attempt) {}
        Map<UUID, List<Delivery.Attempt>> log = sql
                .query(
                        "select * from delivery_attempt where delivery_id = any(?) order by attempt",
                        row -> new Logged(
                                row.getObject("delivery_id", UUID.class),
                                new Delivery.Attempt(
                                        row.getInt("attempt"),
                                        Sql.instant(row, "started_at"),
                                        row.getLong("duration_millis"),
                                        row.getObject("status", Integer.class),
                                        row.getString("problem"),
                                        row.getString("note"),
                                        row.getBoolean("probe"))),
                        (Object) ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Logged::delivery, Collectors.mapping(Logged::attempt, Collectors.toList())));
        return deliveries.stream()
                .map(one -> one.with(log.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        Instant next = "waiting".equals(row.getString("state")) ? Sql.instant(row, "next_attempt_at") : null;
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("state"),
                row.getInt("attempts"),
                Sql.instant(row, "created_at"),
                next,
                Sql.instant(row, "ended_at"),
                Sql.instant(row, "resent_at"),
                Sql.instant(row, "mailed_at"),
                row.getBoolean("resendable"),
                List.of());
    }
}
