package nl.schoolbel.sla.beheerpartners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Rows of beheerpartners, their endpoints and their callback secrets. */
@ApplicationScoped
public class BeheerpartnerStore {

    @Inject
    Sql sql;

    void add(Beheerpartner beheerpartner) {
        sql.update(
                "insert into beheerpartner (id, name, kvk, created_at) values (?, ?, ?, ?)",
                beheerpartner.id(),
                beheerpartner.name(),
                beheerpartner.kvk(),
                beheerpartner.createdAt());
    }

    List<Beheerpartner> newest(Cursor after, int limit) {
        return sql.query(
                "select * from beheerpartner where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                BeheerpartnerStore::beheerpartner,
                after.at(),
                after.id(),
                limit);
    }

    public Optional<Beheerpartner> find(UUID id) {
        return sql.query("select * from beheerpartner where id = ?", BeheerpartnerStore::beheerpartner, id).stream()
                .findFirst();
    }

    void addEndpoint(Endpoint endpoint, String secret) {
        sql.update(
                "insert into endpoint (id, beheerpartner_id, url, secret, state, created_at) values (?, ?, ?, ?, ?, ?)",
                endpoint.id(),
                endpoint.beheerpartnerId(),
                endpoint.url(),
                secret,
                endpoint.state(),
                endpoint.createdAt());
    }

    List<Endpoint> endpoints(UUID beheerpartner) {
        return sql.query(
                "select * from endpoint where beheerpartner_id = ? order by created_at limit 100",
                row -> new Endpoint(
                        row.getObject("id", UUID.class),
                        row.getObject("beheerpartner_id", UUID.class),
                        row.getString("url"),
                        row.getString("state"),
                        row.getBoolean("failing"),
                        Sql.instant(row, "created_at")),
                beheerpartner);
    }

    /** Ids of the endpoints that webhooks go to. */
    public List<UUID> activeEndpoints(UUID beheerpartner) {
        return sql.query(
                "select id from endpoint where beheerpartner_id = ? and state = 'active' order by created_at",
                row -> row.getObject("id", UUID.class),
                beheerpartner);
    }

    void addCallbackSecret(UUID id, UUID beheerpartner, String secret, java.time.Instant createdAt) {
        sql.update(
                "insert into callback_secret (id, beheerpartner_id, secret, created_at) values (?, ?, ?, ?)",
                id,
                beheerpartner,
                secret,
                createdAt);
    }

    /** The secrets that a callback may be signed with, newest first; several during a rotation. */
    public List<String> callbackSecrets(UUID beheerpartner) {
        return sql.query(
                "select secret from callback_secret where beheerpartner_id = ? order by created_at desc limit 5",
                row -> row.getString(1),
                beheerpartner);
    }

    private static Beheerpartner beheerpartner(ResultSet row) throws SQLException {
        return new Beheerpartner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kvk"),
                Sql.instant(row, "created_at"));
    }
}
