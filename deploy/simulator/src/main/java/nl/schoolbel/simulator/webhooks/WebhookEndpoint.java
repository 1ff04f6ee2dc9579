package nl.schoolbel.simulator.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Mode;
import nl.schoolbel.simulator.mode.Verdict;
import nl.schoolbel.simulator.oauth.TokenDesk;

/**
 * {@code POST /webhooks} and {@code /webhooks/{name}}: verified first, then treated as the receiver's {@link Mode} says, then noted
 * once per {@code webhook-id}. Answers 204 when taken, 401 when the signature, its time or another demand is not met, 405 for another
 * method, else what the mode says.
 */
public final class WebhookEndpoint implements JsonHandler.Endpoint {

    private static final int UNAUTHORIZED = 401;

    private final Receivers receivers;
    private final TokenDesk tokens;
    private final Supplier<String> usualSecret;
    private final BiConsumer<ReceivedWebhook, Mode> taken;
    private final Clock clock;

    /**
     * @param usualSecret for receivers without secrets of their own; may give {@code null}
     * @param taken told each webhook that came for the first time, and the mode it met
     */
    public WebhookEndpoint(
            Receivers receivers,
            TokenDesk tokens,
            Supplier<String> usualSecret,
            BiConsumer<ReceivedWebhook, Mode> taken,
            Clock clock) {
        this.receivers = receivers;
        this.tokens = tokens;
        this.usualSecret = usualSecret;
        this.taken = taken;
        this.clock = clock;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        if (!request.method().equals("POST")) {
            return Reply.refusal(405, "webhooks are posted");
        }
        String name = request.below("/webhooks/").get(0);
        Receiver receiver = name.isEmpty() ? receivers.unnamed() : receivers.named(name);
        String id = request.header("webhook-id");
        Optional<String> objection = receiver.settings().objection(request, usualSecret.get(), tokens);
        if (objection.isPresent()) {
            return refuse(receiver, id, Reply.refusal(UNAUTHORIZED, objection.get()), objection.get());
        }
        Mode mode = receiver.temper().mode();
        Verdict verdict = receiver.temper().next();
        if (verdict.isTaken()) {
            take(receiver, request, mode);
        } else {
            refuse(receiver, id, verdict.failure(), verdict.reason());
        }
        return verdict.answer(Reply.empty());
    }

    private void take(Receiver receiver, Request request, Mode mode) throws JsonProcessingException {
        WebhookLog.Taken now = receiver.log()
                .take(
                        request.header("webhook-id"),
                        request.header("traceparent"),
                        request.read(JsonNode.class),
                        clock.instant());
        if (now.isNew()) {
            taken.accept(now.webhook(), mode);
        }
    }

    private Reply refuse(Receiver receiver, String id, Reply refusal, String reason) {
        receiver.log()
                .refuse(new RefusedWebhook(id, clock.instant(), refusal.isNever() ? 0 : refusal.status(), reason));
        return refusal;
    }
}
