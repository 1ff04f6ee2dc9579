package nl.schoolbel.sla.gateway.callback.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.Sql;

/** Rows of what callbacks may be proven with, sealed. */
@ApplicationScoped
public class CallbackSecretStore {

    /** Of one sender that are valid at once; each is tried for each callback. */
    static final int MOST = 10;

    private static final String OF_SENDER = " where beheerpartner_id = ? and endpoint_id is not distinct from ?::uuid"
            + " and (valid_until is null or valid_until > ?)";

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    /** What may be proven with now, newest first. */
    public List<CallbackCredential> valid(UUID beheerpartner, UUID endpoint, Instant now) {
        return sql.query(
                "select * from callback_secret" + OF_SENDER + " order by created_at desc, id limit ?",
                row -> new CallbackCredential(
                        row.getObject("id", UUID.class),
                        CallbackScheme.of(row.getString("scheme")),
                        row.getBytes("sealed") == null ? row.getString("plain") : box.open(row.getBytes("sealed")),
                        row.getString("username"),
                        texts(row.getArray("addresses"))),
                beheerpartner,
                endpoint,
                now,
                MOST);
    }

    void add(CallbackSecret secret, UUID beheerpartner, String plain) {
        sql.update(
                "insert into callback_secret (id, beheerpartner_id, endpoint_id, scheme, username, addresses, sealed,"
                        + " created_at) values (?, ?, ?, ?, ?, ?::text[], ?, ?)",
                secret.id(),
                beheerpartner,
                secret.endpointId(),
                secret.scheme().slug(),
                secret.username(),
                secret.addresses().toArray(String[]::new),
                box.seal(plain),
                secret.createdAt());
    }

    /** Those of a beheerpartner and its endpoints that are valid now, newest first. */
    List<CallbackSecret> list(UUID beheerpartner, Instant now, int limit) {
        return sql.query(
                "select * from callback_secret where beheerpartner_id = ? and (valid_until is null or valid_until > ?)"
                        + " order by created_at desc, id limit ?",
                CallbackSecretStore::read,
                beheerpartner,
                now,
                limit);
    }

    Optional<CallbackSecret> find(UUID beheerpartner, UUID id, Instant now) {
        return sql
                .query(
                        "select * from callback_secret where beheerpartner_id = ? and id = ?"
                                + " and (valid_until is null or valid_until > ?)",
                        CallbackSecretStore::read,
                        beheerpartner,
                        id,
                        now)
                .stream()
                .findFirst();
    }

    int countValid(UUID beheerpartner, UUID endpoint, Instant now) {
        return valid(beheerpartner, endpoint, now).size();
    }

    /** Ends those of one sender and scheme, unless they end before. */
    void endEarlier(UUID beheerpartner, UUID endpoint, CallbackScheme scheme, Instant until, Instant now) {
        sql.update(
                "update callback_secret set valid_until = least(valid_until, ?)" + OF_SENDER + " and scheme = ?",
                until,
                beheerpartner,
                endpoint,
                now,
                scheme.slug());
    }

    void end(UUID id, Instant until) {
        sql.update("update callback_secret set valid_until = least(valid_until, ?) where id = ?", until, id);
    }

    private static CallbackSecret read(ResultSet row) throws SQLException {
        return new CallbackSecret(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                CallbackScheme.of(row.getString("scheme")),
                row.getString("username"),
                texts(row.getArray("addresses")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "valid_until"));
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
