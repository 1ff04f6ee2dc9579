package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.Sql;

/** Rows of the secrets that webhooks to an endpoint are signed with, sealed. */
@ApplicationScoped
public class EndpointSecretStore {

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    /** @param validUntil exclusive; {@code null} when it is not being replaced */
    record KnownSecret(String secret, Instant validUntil) {

        boolean isValid(Instant now) {
            return validUntil == null || now.isBefore(validUntil);
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "KnownSecret[until " + validUntil + "]";
        }
    }

    void add(UUID id, UUID endpoint, String secret, Instant createdAt) {
        sql.update(
                "insert into endpoint_secret (id, endpoint_id, sealed, created_at) values (?, ?, ?, ?)",
                id,
                endpoint,
                box.seal(secret),
                createdAt);
    }

    /** Newest first, also those of which the time is over. */
    List<KnownSecret> ofEndpoint(UUID endpoint) {
        return sql.query(
                "select plain, sealed, valid_until from endpoint_secret where endpoint_id = ?"
                        + " order by created_at desc, id limit 20",
                row -> new KnownSecret(
                        row.getBytes("sealed") == null ? row.getString("plain") : box.open(row.getBytes("sealed")),
                        Sql.instant(row, "valid_until")),
                endpoint);
    }

    /** Those that are valid at an instant, newest first. */
    List<EndpointSecret> valid(UUID endpoint, Instant now) {
        return sql.query(
                "select id, created_at, valid_until from endpoint_secret where endpoint_id = ?"
                        + " and (valid_until is null or valid_until > ?) order by created_at desc, id limit 20",
                row -> new EndpointSecret(
                        row.getObject("id", UUID.class),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "valid_until")),
                endpoint,
                now);
    }

    /** Lets all of an endpoint end, unless they end earlier. */
    void expire(UUID endpoint, Instant until) {
        sql.update(
                "update endpoint_secret set valid_until = least(valid_until, ?) where endpoint_id = ?",
                until,
                endpoint);
    }

    void remove(UUID id) {
        sql.update("delete from endpoint_secret where id = ?", id);
    }

    void dropExpired(Instant now) {
        sql.update("delete from endpoint_secret where valid_until <= ?", now);
    }
}
