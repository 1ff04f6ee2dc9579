package nl.schoolbel.sla.gateway.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.endpoints.Authentication;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.WireRefused.Why;

/**
 * Access tokens by client credentials (RFC 6749, section 4.4), one per endpoint, kept until shortly before they expire. The
 * client proves itself by Basic, and where that is refused in the body (section 2.3.1). What the token endpoint says of a
 * refusal is not told on, since it may repeat what we sent.
 */
@ApplicationScoped
class Tokens {

    /** A token that would expire on its way is not sent. */
    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);

    /** Where the answer does not say how long it holds; a 401 ends it earlier. */
    private static final Duration UNSAID = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Line line;
    private final DomainClock clock;
    private final WireConfig config;
    private final ConcurrentMap<UUID, Held> held = new ConcurrentHashMap<>();

    @Inject
    Tokens(Line line, DomainClock clock, WireConfig config) {
        this.line = line;
        this.clock = clock;
        this.config = config;
    }

    private record Token(String value, Instant usableUntil) {}

    /** @param login that it was asked with: another one needs another token */
    private record Held(Authentication login, CompletableFuture<Token> token) {

        boolean isDone() {
            return token.isDone() && !token.isCompletedExceptionally();
        }

        boolean isUsable(Authentication wanted, Instant now) {
            return login.equals(wanted)
                    && !token.isCompletedExceptionally()
                    && (!token.isDone() || now.isBefore(token.join().usableUntil()));
        }
    }

    /** Fails with {@link WireRefused}: {@code token-refused}, or what kept us from asking. */
    CompletionStage<String> token(EndpointSettings endpoint) {
        Authentication login = endpoint.authentication();
        Instant now = clock.machineInstant();
        CompletableFuture<Token> fresh = new CompletableFuture<>();
        Held current = held.compute(
                endpoint.id(),
                (id, known) -> known != null && known.isUsable(login, now) ? known : new Held(login, fresh));
        if (current.token() == fresh) {
            fetch(login, now).whenComplete((token, fault) -> {
                if (fault == null) {
                    fresh.complete(token);
                } else {
                    fresh.completeExceptionally(Faults.of(fault));
                }
            });
        }
        return current.token().thenApply(Token::value);
    }

    /** Drops this token, unless another one has come in its place. */
    void forget(EndpointSettings endpoint, String refused) {
        held.computeIfPresent(
                endpoint.id(),
                (id, known) -> known.isDone() && known.token().join().value().equals(refused) ? null : known);
    }

    private CompletionStage<Token> fetch(Authentication login, Instant askedAt) {
        Deadline deadline = Deadline.in(config.timeout());
        String id = form(login.clientId());
        String secret = form(login.clientSecret());
        String asked = "grant_type=client_credentials" + (login.scope() == null ? "" : "&scope=" + form(login.scope()));
        return ask(login, asked, Logins.basic(id, secret), deadline).thenCompose(answer -> {
            boolean refused = answer.status() == 400 || answer.status() == 401;
            CompletionStage<WireAnswer> last = refused
                    ? ask(login, asked + "&client_id=" + id + "&client_secret=" + secret, null, deadline)
                    : CompletableFuture.completedFuture(answer);
            return last.thenApply(said -> read(said, askedAt));
        });
    }

    private CompletionStage<WireAnswer> ask(
            Authentication login, String body, String authorization, Deadline deadline) {
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "application/x-www-form-urlencoded");
        headers.put("accept", "application/json");
        if (authorization != null) {
            headers.put("authorization", authorization);
        }
        return line.call(
                new WireRequest(
                        "POST", URI.create(login.tokenUrl()), headers, body.getBytes(StandardCharsets.US_ASCII)),
                deadline);
    }

    private static Token read(WireAnswer answer, Instant askedAt) {
        if (answer.status() != 200) {
            throw new WireRefused(Why.TOKEN_REFUSED);
        }
        try {
            JsonNode said = JSON.readTree(answer.body());
            String token = said.path("access_token").asText("");
            if (!token.matches("[\\x21-\\x7e]+")
                    || !"bearer".equalsIgnoreCase(said.path("token_type").asText("bearer"))) {
                throw new WireRefused(Why.TOKEN_REFUSED);
            }
            long seconds = said.path("expires_in").asLong(UNSAID.toSeconds());
            Duration holds = Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST.toSeconds())));
            return new Token(token, askedAt.plus(holds).minus(BEFORE_EXPIRY));
        } catch (IOException notJson) {
            throw new WireRefused(Why.TOKEN_REFUSED);
        }
    }

    private static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
