import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver of Schoolbel's webhooks needs: Java 17, nothing else. */
public final class Webhooks {

    private Webhooks() {}

    // [sign]
    static String sign(String secret, String id, String timestamp, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }
    // [/sign]

    // [verify]
    static boolean isProven(
            String secret, String id, String timestamp, String signatures, byte[] body, long nowSeconds)
            throws GeneralSecurityException {
        if (id == null || timestamp == null || signatures == null || !timestamp.matches("[0-9]{1,12}")
                || Math.abs(Long.parseLong(timestamp) - nowSeconds) > 300) {
            return false;
        }
        byte[] expected = sign(secret, id, timestamp, body).getBytes(UTF_8);
        return Stream.of(signatures.split(" ")).anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(UTF_8)));
    }
    // [/verify]

    // [send]
    static HttpResponse<String> send(URI callbacks, String secret, String id, String update)
            throws GeneralSecurityException, IOException, InterruptedException {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(callbacks)
                .header("Content-Type", "application/cloudevents+json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", sign(secret, id, timestamp, update.getBytes(UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(update))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
    // [/send]
}
