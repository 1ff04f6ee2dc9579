package nl.schoolbel.sla.beheerpartners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.Sql;

/** Rows of beheerpartners and their callback secrets. */
@ApplicationScoped
public class BeheerpartnerStore {

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

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

    void addCallbackSecret(UUID id, UUID beheerpartner, String secret, Instant createdAt) {
        sql.update(
                "insert into callback_secret (id, beheerpartner_id, sealed, created_at) values (?, ?, ?, ?)",
                id,
                beheerpartner,
                box.seal(secret),
                createdAt);
    }

    /** The secrets that a callback may be signed with, newest first; several during a rotation. */
    public List<String> callbackSecrets(UUID beheerpartner) {
        return sql.query(
                "select plain, sealed from callback_secret where beheerpartner_id = ? order by created_at desc limit 5",
                row -> row.getBytes(2) == null ? row.getString(1) : box.open(row.getBytes(2)),
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
