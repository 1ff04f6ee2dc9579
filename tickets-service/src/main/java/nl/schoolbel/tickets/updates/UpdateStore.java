package nl.schoolbel.tickets.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.sql.Sql;

/** The two halves of each update, until both are there. */
@ApplicationScoped
class UpdateStore {

    @Inject
    Sql sql;

    /**
     * What is known of an update.
     *
     * @param applied whether it was; {@code null} until what it wants has come
     * @param note what it says; {@code null} until that has come, and again once the words have found their place
     */
    record Halves(Boolean applied, String note) {}

    Optional<Halves> find(UUID id) {
        return sql
                .query(
                        "select result, note from beheerpartner_update where id = ?",
                        row -> new Halves(
                                row.getString(1) == null ? null : "applied".equals(row.getString(1)), row.getString(2)),
                        id)
                .stream()
                .findFirst();
    }

    void judged(UUID id, UUID ticketId, UpdateAction action, boolean applied, Instant receivedAt) {
        sql.update(
                "insert into beheerpartner_update (id, ticket_id, action, result, received_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set result = excluded.result",
                id,
                ticketId,
                action.slug(),
                applied ? "applied" : "refused",
                receivedAt);
    }

    /** Remembers those that took its step behind a major incident, since its words may come later. */
    void taken(UUID id, List<UUID> followers) {
        if (!followers.isEmpty()) {
            sql.update(
                    "update beheerpartner_update set followers = ?::uuid[] where id = ?",
                    followers.stream().map(UUID::toString).toArray(String[]::new),
                    id);
        }
    }

    List<UUID> followers(UUID id) {
        return sql.query(
                "select unnest(followers) from beheerpartner_update where id = ?",
                row -> row.getObject(1, UUID.class),
                id);
    }

    void keepNote(UUID id, UUID ticketId, UpdateAction action, String note, Instant receivedAt) {
        sql.update(
                "insert into beheerpartner_update (id, ticket_id, action, note, received_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do nothing",
                id,
                ticketId,
                action.slug(),
                note,
                receivedAt);
    }

    /** Words of which the other half never came go with those of their ticket. */
    void dropNotes(UUID ticketId) {
        sql.update("update beheerpartner_update set note = null where ticket_id = ? and note is not null", ticketId);
    }

    /** The words lie elsewhere now, or nowhere when the update was refused. */
    void dropNote(UUID id) {
        sql.update("update beheerpartner_update set note = null where id = ?", id);
    }
}
