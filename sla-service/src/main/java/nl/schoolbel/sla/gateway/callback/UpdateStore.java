package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** Rows of received updates; one per beheerpartner and webhook id. */
@ApplicationScoped
public class UpdateStore {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** Inserts first; false when an update with this webhook id is there already. */
    boolean add(UUID id, UUID beheerpartner, String webhookId, UUID ticket, UpdateAction action, Instant receivedAt) {
        return sql.update(
                        "insert into beheerpartner_update (id, beheerpartner_id, webhook_id, ticket_id, action, received_at,"
                                + " result) values (?, ?, ?, ?, ?, ?, 'received') on conflict do nothing",
                        id,
                        beheerpartner,
                        webhookId,
                        ticket,
                        action.slug(),
                        receivedAt)
                == 1;
    }

    Optional<UUID> byWebhookId(UUID beheerpartner, String webhookId) {
        return sql
                .query(
                        "select id from beheerpartner_update where beheerpartner_id = ? and webhook_id = ?",
                        row -> row.getObject(1, UUID.class),
                        beheerpartner,
                        webhookId)
                .stream()
                .findFirst();
    }

    Optional<BeheerpartnerUpdate> find(UUID id) {
        return sql
                .query(
                        "select * from beheerpartner_update where id = ?",
                        row -> new BeheerpartnerUpdate(
                                row.getObject("id", UUID.class),
                                row.getObject("ticket_id", UUID.class),
                                row.getString("action"),
                                Sql.instant(row, "received_at"),
                                row.getString("result"),
                                row.getString("problem"),
                                Sql.instant(row, "settled_at")),
                        id)
                .stream()
                .findFirst();
    }

    /** Notes that the update moved its ticket; without effect for one of another ticket, or that is settled. */
    public void applied(UUID id, UUID ticket) {
        settle(id, ticket, "applied", null);
    }

    /** Notes that the update was refused; false for one of another ticket, or that is settled. */
    public boolean refused(UUID id, UUID ticket, String problem) {
        return settle(id, ticket, "refused", problem);
    }

    private boolean settle(UUID id, UUID ticket, String result, String problem) {
        return sql.update(
                        "update beheerpartner_update set result = ?, problem = ?, settled_at = ?"
                                + " where id = ? and ticket_id = ? and result = 'received'",
                        result,
                        problem,
                        clock.instant(),
                        id,
                        ticket)
                == 1;
    }
}
