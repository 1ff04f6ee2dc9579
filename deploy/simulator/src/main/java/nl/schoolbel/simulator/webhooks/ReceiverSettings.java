package nl.schoolbel.simulator.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.oauth.TokenDesk;

/**
 * What one receiver asks of a webhook. What is left out is not asked for.
 *
 * @param secrets {@code whsec_…}; one of them has to have signed. Left out: the one of the connection
 * @param headers that have to come with it, by name
 * @param basic {@code name:password}
 * @param bearer the token
 * @param oauth whether a token of the simulator's own desk is asked for
 */
public record ReceiverSettings(
        List<String> secrets, Map<String, String> headers, String basic, String bearer, boolean oauth) {

    public ReceiverSettings {
        headers = headers == null ? Map.of() : headers;
    }

    static ReceiverSettings usual() {
        return new ReceiverSettings(null, null, null, null, false);
    }

    /** Why a webhook is not taken, for people. Empty when all is well. */
    Optional<String> objection(Request request, String usualSecret, TokenDesk tokens) {
        if (basic != null && !Optional.of(basic).equals(request.basic())) {
            return Optional.of("name or password is wrong");
        }
        if (bearer != null && !Optional.of(bearer).equals(request.authorization("Bearer"))) {
            return Optional.of("the token is wrong");
        }
        if (oauth && !tokens.isGood(request.authorization("Bearer"))) {
            return Optional.of("the token is not good, or no longer");
        }
        return headers.entrySet().stream()
                .filter(header -> !header.getValue().equals(request.header(header.getKey())))
                .map(header -> "the header " + header.getKey() + " is not as agreed")
                .findFirst()
                .or(() -> unsigned(request, usualSecret));
    }

    private Optional<String> unsigned(Request request, String usualSecret) {
        List<String> agreed = secrets != null ? secrets : usualSecret == null ? List.of() : List.of(usualSecret);
        String reason = "no secret agreed yet";
        for (String secret : agreed) {
            try {
                new Webhook(secret).verify(request.body(), request.headers());
                return Optional.empty();
            } catch (WebhookVerificationException e) {
                reason = e.getMessage();
            } catch (EmptyWebhookSecretException e) {
                reason = "an empty secret verifies nothing";
            }
        }
        return Optional.of(reason);
    }
}
