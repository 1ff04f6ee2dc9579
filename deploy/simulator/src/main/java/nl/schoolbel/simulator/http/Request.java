package nl.schoolbel.simulator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param method as sent, upper case
 * @param path as sent but decoded, starting with a slash, without the query
 * @param query the parameters of the address, decoded
 * @param headers as sent; the map is not sensitive to case
 * @param body as UTF-8 text
 */
public record Request(
        String method, String path, Map<String, String> query, Map<String, List<String>> headers, String body) {

    /** Reads the parts of an address. */
    public static Request of(String method, URI address, Map<String, List<String>> headers, String body) {
        return new Request(method, address.getPath(), form(address.getRawQuery()), headers, body);
    }

    /** @throws IllegalArgumentException never; a body that does not fit is a {@link JsonProcessingException} */
    public <T> T read(Class<T> type) throws JsonProcessingException {
        T read = Json.MAPPER.readValue(body.isBlank() ? "{}" : body, type);
        if (read == null) {
            throw new IllegalArgumentException("a JSON object is expected here");
        }
        return read;
    }

    public JsonNode tree() throws JsonProcessingException {
        return read(JsonNode.class);
    }

    /** A body as HTML forms send it. */
    public Map<String, String> form() {
        return form(body);
    }

    /** The first value of a header, {@code null} when it was not sent. */
    public String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** What follows a scheme in {@code Authorization}, such as the token after {@code Bearer}. */
    public Optional<String> authorization(String scheme) {
        return Optional.ofNullable(header("Authorization"))
                .filter(sent -> sent.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1))
                .map(sent -> sent.substring(scheme.length() + 1).trim());
    }

    /** Name and password, separated by a colon, of Basic authentication. */
    public Optional<String> basic() {
        try {
            return authorization("Basic")
                    .map(sent -> new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The steps of the path below a base such as {@code /control/}. */
    public List<String> below(String base) {
        return List.of(path.substring(Math.min(base.length(), path.length())).split("/"));
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (encoded != null && !encoded.isBlank()) {
            Arrays.stream(encoded.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> fields.put(decode(pair[0]), pair.length == 1 ? "" : decode(pair[1])));
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
