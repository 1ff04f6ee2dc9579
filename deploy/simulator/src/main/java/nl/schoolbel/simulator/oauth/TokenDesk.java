package nl.schoolbel.simulator.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Mode;
import nl.schoolbel.simulator.mode.Temper;
import nl.schoolbel.simulator.mode.Verdict;

/** Gives tokens, and knows which are still good. */
public final class TokenDesk implements JsonHandler.Endpoint {

    private static final int KEPT = 1_000;

    private final Clock clock;
    private final Temper temper = new Temper();
    private final Map<String, Instant> tokens = new LinkedHashMap<>();
    private TokenSettings settings = TokenSettings.usual();
    private long given;

    public TokenDesk(Clock clock) {
        this.clock = clock;
    }

    /** {@code POST /oauth/token}; who asks is named by Basic authentication or in the form. */
    @Override
    public Reply answer(Request request) {
        if (!request.method().equals("POST")) {
            return Reply.refusal(405, "tokens are asked for by POST");
        }
        Verdict verdict = temper.next();
        return verdict.answer(verdict.isTaken() ? token(request) : Reply.empty());
    }

    private synchronized Reply token(Request request) {
        Map<String, String> form = request.form();
        String asker = request.basic().orElseGet(() -> form.get("client_id") + ":" + form.get("client_secret"));
        if (!asker.equals(settings.clientId() + ":" + settings.clientSecret())) {
            return error(401, "invalid_client");
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return error(400, "unsupported_grant_type");
        }
        if (settings.scope() != null && !settings.scope().equals(form.get("scope"))) {
            return error(400, "invalid_scope");
        }
        if (tokens.size() == KEPT) {
            tokens.remove(tokens.keySet().iterator().next());
        }
        String token = UUID.randomUUID().toString();
        tokens.put(token, clock.instant().plusSeconds(settings.expiresInSeconds()));
        given++;
        return Reply.ok(Json.object()
                .put("access_token", token)
                .put("token_type", "Bearer")
                .put("expires_in", settings.expiresInSeconds()));
    }

    public synchronized boolean isGood(Optional<String> token) {
        return token.map(tokens::get)
                .filter(end -> end.isAfter(clock.instant()))
                .isPresent();
    }

    /** {@code /control/oauth}: {@code GET|PUT}, {@code GET|PUT mode}, {@code DELETE tokens}. */
    public synchronized Reply control(Request request) throws JsonProcessingException {
        boolean isPut = request.method().equals("PUT");
        switch (request.below("/control/oauth/").get(0)) {
            case "":
                settings = isPut ? request.read(TokenSettings.class) : settings;
                return Reply.ok(Map.of("settings", settings, "given", given));
            case "mode":
                if (isPut) {
                    temper.change(request.read(Mode.class));
                }
                return Reply.ok(temper.mode());
            case "tokens":
                if (request.method().equals("DELETE")) {
                    tokens.clear();
                    return Reply.empty();
                }
                return Reply.refusal(405, "tokens can only be deleted");
            default:
                return Reply.refusal(404, "nothing here at " + request.path());
        }
    }

    private static Reply error(int status, String error) {
        return new Reply(status, Map.of("error", error));
    }
}
