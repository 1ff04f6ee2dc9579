package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.Waiting;

/**
 * Tells every change to one address, as a trigger of Zammad does: signed with HMAC-SHA1, under one delivery id, and after a failure
 * up to four times again, each time a pause longer.
 */
final class ZammadWebhooks {

    private static final int ATTEMPTS = 5;
    private static final int KEPT = 1_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String WRONG = "nobody agreed on this one";

    /**
     * @param url where webhooks go; {@code null} for nowhere
     * @param signatureToken signs them; {@code null} for no signature
     * @param retryMillis the pause before the first repetition; the usual is 10 000
     * @param doubled whether each is sent twice, as after a lost answer
     * @param badSignature whether another token signs
     */
    record Target(URI url, String signatureToken, Long retryMillis, boolean doubled, boolean badSignature) {

        private static final long USUAL_RETRY = 10_000;

        Target {
            retryMillis = retryMillis == null ? USUAL_RETRY : retryMillis;
        }
    }

    /**
     * @param attempt from 1
     * @param status as answered; 0 when there was no answer
     */
    record Sent(String delivery, int ticketId, int attempt, int status) {}

    private final Waiting waiting;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(4))
            .build();
    private final Deque<Sent> sent = new ArrayDeque<>();
    private volatile Target target = new Target(null, null, null, false, false);

    ZammadWebhooks(Waiting waiting) {
        this.waiting = waiting;
    }

    Target target() {
        return target;
    }

    void aim(Target wanted) {
        target = wanted;
    }

    synchronized List<Sent> sent() {
        return new ArrayList<>(sent);
    }

    /** Sends it in the background. */
    void tell(ObjectNode ticket, ObjectNode article) {
        Target now = target;
        if (now.url() == null) {
            return;
        }
        ObjectNode body = Json.object();
        body.set("ticket", ticket);
        body.set("article", article);
        String delivery = UUID.randomUUID().toString();
        String text = Json.write(body);
        int ticketId = ticket.path("id").asInt();
        for (int copy = 0; copy < (now.doubled() ? 2 : 1); copy++) {
            attempt(now, delivery, ticketId, text, 1);
        }
    }

    private void attempt(Target now, String delivery, int ticketId, String text, int attempt) {
        HttpRequest.Builder request = HttpRequest.newBuilder(now.url())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Zammad User Agent")
                .header("X-Zammad-Trigger", "Schoolbel")
                .header("X-Zammad-Delivery", delivery)
                .POST(HttpRequest.BodyPublishers.ofString(text));
        if (now.signatureToken() != null) {
            String token = now.badSignature() ? WRONG : now.signatureToken();
            request.header("X-Hub-Signature", "sha1=" + sign(token, text));
        }
        http.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(failure -> 0)
                .thenAccept(status -> {
                    note(new Sent(delivery, ticketId, attempt, status));
                    if (status / 100 != 2 && attempt < ATTEMPTS) {
                        waiting.later(
                                () -> attempt(now, delivery, ticketId, text, attempt + 1),
                                now.retryMillis() * attempt,
                                TimeUnit.MILLISECONDS);
                    }
                });
    }

    private synchronized void note(Sent attempt) {
        if (sent.size() == KEPT) {
            sent.removeFirst();
        }
        sent.addLast(attempt);
    }

    static String sign(String token, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with HMAC-SHA1", e);
        }
    }
}
