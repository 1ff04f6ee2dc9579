package nl.schoolbel.sla.gateway.endpoints;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** Rows of endpoints; what must stay secret is sealed. */
@ApplicationScoped
public class EndpointStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    void add(Endpoint endpoint, Map<String, String> headers, Authentication authentication) {
        sql.update(
                "insert into endpoint (id, beheerpartner_id, state, created_at, name, url) values (?, ?, ?, ?, ?, ?)",
                endpoint.id(),
                endpoint.beheerpartnerId(),
                endpoint.state(),
                endpoint.createdAt(),
                endpoint.name(),
                endpoint.url());
        change(endpoint, headers, authentication);
    }

    /** Stores what can be said of it; its state and its secrets for signing stay as they are. */
    void change(Endpoint endpoint, Map<String, String> headers, Authentication authentication) {
        sql.update(
                "update endpoint set name = ?, url = ?, connector = ?, events = ?, header_names = ?, headers_sealed = ?,"
                        + " authentication = ?, authentication_sealed = ?, rate_per_minute = ?, settings = ?::jsonb,"
                        + " version = ? where id = ?",
                endpoint.name(),
                endpoint.url(),
                endpoint.connector(),
                endpoint.events().toArray(String[]::new),
                endpoint.headers().toArray(String[]::new),
                headers.isEmpty() ? null : box.seal(JsonColumn.write(headers)),
                authentication.kind(),
                authentication.equals(Authentication.NONE) ? null : box.seal(JsonColumn.write(authentication)),
                endpoint.ratePerMinute(),
                JsonColumn.write(endpoint.settings()),
                endpoint.version(),
                endpoint.id());
    }

    int count(UUID beheerpartner) {
        return sql.query(
                        "select count(*) from endpoint where beheerpartner_id = ? and state <> 'ended'",
                        row -> row.getInt(1),
                        beheerpartner)
                .get(0);
    }

    Optional<Endpoint> lock(UUID id) {
        return sql.query("select * from endpoint where id = ? for update", EndpointStore::read, id).stream()
                .findFirst();
    }

    Optional<Endpoint> find(UUID id) {
        return sql.query("select * from endpoint where id = ?", EndpointStore::read, id).stream()
                .findFirst();
    }

    List<Endpoint> of(UUID beheerpartner) {
        return sql.query(
                "select * from endpoint where beheerpartner_id = ? order by created_at desc, id desc limit 100",
                EndpointStore::read,
                beheerpartner);
    }

    List<EndpointChoice> tellable(UUID beheerpartner) {
        return sql.query(
                "select id, events from endpoint where beheerpartner_id = ? and state <> 'ended' order by created_at, id",
                row -> new EndpointChoice(row.getObject("id", UUID.class), words(row, "events")),
                beheerpartner);
    }

    Map<String, String> headers(UUID id) {
        return sealed("headers_sealed", id)
                .map(json -> JsonColumn.read(json, WORDS))
                .orElse(Map.of());
    }

    Authentication authentication(UUID id) {
        return sealed("authentication_sealed", id)
                .map(json -> JsonColumn.read(json, Authentication.class))
                .orElse(Authentication.NONE);
    }

    private Optional<String> sealed(String column, UUID id) {
        return sql
                .query(
                        "select " + column + " from endpoint where id = ? and " + column + " is not null",
                        row -> box.open(row.getBytes(1)),
                        id)
                .stream()
                .findFirst();
    }

    /** False when it is in none of the states that the move starts from. */
    boolean move(UUID id, List<String> from, String to, String reason) {
        return sql.update(
                        "update endpoint set state = ?, state_reason = ?, version = version + 1"
                                + " where id = ? and state = any(?)",
                        to,
                        reason,
                        id,
                        from.toArray(String[]::new))
                == 1;
    }

    private static Endpoint read(ResultSet row) throws SQLException {
        return new Endpoint(
                row.getObject("id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getString("name"),
                row.getString("url"),
                row.getString("connector"),
                words(row, "events"),
                words(row, "header_names"),
                row.getString("authentication"),
                row.getObject("rate_per_minute", Integer.class),
                JsonColumn.read(row.getString("settings"), WORDS),
                row.getString("state"),
                row.getString("state_reason"),
                row.getBoolean("failing"),
                Sql.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
