package nl.schoolbel.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The rows of idempotency keys, kept for {@link #KEPT}. */
@ApplicationScoped
public class IdempotencyStore {

    /** A portal that repeats a request after a weekend would make a second one; two days cover a day off. */
    static final Duration KEPT = Duration.ofHours(48);

    @Inject
    Sql sql;

    @Inject
    SecretBox box;

    @Inject
    ObjectMapper json;

    @Inject
    DomainClock clock;

    record Request(String caller, String key, String request, String bodySha256) {}

    record Answer(int status, Map<String, String> headers, String body) {}

    /** Claims the key inside the running transaction; false when a committed request had it, after waiting for that one. */
    boolean begin(Request asked) {
        return sql.update(
                        "insert into idempotency (caller, key, request, body_sha256, created_at) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        asked.caller(),
                        asked.key(),
                        asked.request(),
                        asked.bodySha256(),
                        clock.machineInstant())
                == 1;
    }

    /** @param sealed whether the body shows a secret, which is stored sealed */
    void finish(Request asked, int status, Map<String, String> headers, String body, boolean sealed) {
        sql.update(
                "update idempotency set status = ?, headers = ?::jsonb, body = ?, body_sealed = ? where caller = ? and key = ?",
                status,
                write(headers),
                sealed ? null : body,
                sealed && body != null ? box.seal(body) : null,
                asked.caller(),
                asked.key());
    }

    /** The stored answer; refuses with {@code idempotency-key-reused} when the key came with another request. */
    Answer answerOf(Request asked) {
        return sql.query(
                        "select request, body_sha256, status, headers, body, body_sealed from idempotency where caller = ? and key = ?",
                        row -> {
                            if (!row.getString(1).equals(asked.request())
                                    || !row.getString(2).equals(asked.bodySha256())) {
                                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                            }
                            return new Answer(
                                    row.getInt(3),
                                    read(row.getString(4)),
                                    row.getBytes(6) == null ? row.getString(5) : box.open(row.getBytes(6)));
                        },
                        asked.caller(),
                        asked.key())
                .get(0);
    }

    /**
     * Puts the mark in place of a text in every stored answer that is about a thing. Reads all that is kept, which two
     * days keep small enough for what is rare.
     *
     * @param thingId what the answer, or the request's address, is about
     * @param member of the answer that holds the text, at any depth
     * @param text its value, whole
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redact(UUID thingId, String member, String text, String mark) {
        String name = write(member) + ":";
        sql.update(
                "update idempotency set body = replace(body, ?, ?) where (position(? in request) > 0"
                        + " or position(? in body) > 0) and position(? in body) > 0",
                name + write(text),
                name + write(mark),
                thingId.toString(),
                thingId.toString(),
                name + write(text));
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from idempotency where created_at < ?",
                clock.machineInstant().minus(KEPT));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
