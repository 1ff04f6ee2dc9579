package nl.schoolbel.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every {@code secret/key} that the objects refer to, in each of the ways that Kubernetes and the operators have. */
final class SecretsNamed {

    private static final List<String> REFERENCES =
            List.of("secretKeyRef", "usernameSecret", "accessKeyId", "secretAccessKey");

    private SecretsNamed() {}

    static Set<String> in(List<Manifest> manifests) {
        Set<String> named = new TreeSet<>();
        for (Manifest manifest : manifests) {
            for (String field : REFERENCES) {
                manifest.all(field).forEach(reference -> add(named, reference));
            }
            for (JsonNode password : manifest.all("passwordSecret")) {
                if (password.has("key")) {
                    add(named, password);
                } else {
                    login(named, password.path("name").asText());
                }
            }
            JsonNode owner = manifest.at("/spec/bootstrap/initdb/secret/name");
            if (!owner.isMissingNode()) {
                login(named, owner.asText());
            }
            for (JsonNode secret : manifest.all("secret")) {
                if (secret.has("secretName")) {
                    ManifestsFitTogetherTest.elements(secret.path("items"))
                            .forEach(item -> named.add(secret.path("secretName").asText() + "/"
                                    + item.path("key").asText()));
                } else if (secret.has("key")) {
                    add(named, secret);
                }
            }
            manifest.all("tlsSecret").forEach(secret -> named.add(secret.asText() + "/tls.key"));
            if (manifest.kind().equals("Ingress")) {
                manifest.all("secretName").forEach(secret -> named.add(secret.asText() + "/tls.key"));
            }
        }
        return named;
    }

    private static void add(Set<String> named, JsonNode reference) {
        named.add(reference.path("name").asText() + "/" + reference.path("key").asText());
    }

    private static void login(Set<String> named, String secret) {
        named.add(secret + "/username");
        named.add(secret + "/password");
    }
}
