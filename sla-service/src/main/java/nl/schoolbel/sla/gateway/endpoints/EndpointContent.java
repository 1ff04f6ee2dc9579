package nl.schoolbel.sla.gateway.endpoints;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that can be said of an endpoint; a change replaces it all but what is secret, which stays as it is when it is left
 * out.
 *
 * @param name the host when absent
 * @param url absolute https address
 * @param connector how the system is spoken to; {@code generic} when absent
 * @param events slugs of what it is told; all when absent or empty
 */
public record EndpointContent(
        @Size(min = 1, max = 120) String name,

        @NotNull @Size(min = 10, max = 500) String url,
        @Size(min = 1, max = 40) String connector,

        @Size(max = 50) @Schema(description = "Absent or empty means all")
        List<String> events,

        @Schema(
                description =
                        "By name, at most 20. In a change: absent keeps them all, null keeps this one, one that is "
                                + "not named is gone")
        Map<String, String> headers,

        @Valid @Schema(description = "In a change: absent keeps it, and so does a secret that is left out")
        Login authentication,

        @Min(1) @Max(6000) Integer ratePerMinute,

        @Size(max = 50) @Schema(description = "What the connector asks for, such as a group")
        Map<String, String> settings) {

    /** How we log in; fields that the kind does not need are left out. */
    @Schema(name = "EndpointLogin")
    public record Login(
            @NotNull @Schema(description = "none, basic, bearer or oauth2-client-credentials")
            String kind,

            @Size(max = 200) String username,
            @Size(max = 500) String password,
            @Size(max = 4000) String token,
            @Size(max = 500) String tokenUrl,
            @Size(max = 200) String clientId,
            @Size(max = 500) String clientSecret,
            @Size(max = 500) String scope) {

        Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            fields.put("username", username);
            fields.put("password", password);
            fields.put("token", token);
            fields.put("tokenUrl", tokenUrl);
            fields.put("clientId", clientId);
            fields.put("clientSecret", clientSecret);
            fields.put("scope", scope);
            return fields;
        }

        /** Without what must stay secret. */
        @Override
        public String toString() {
            return "Login[" + kind + "]";
        }
    }

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "EndpointContent[" + connector + "]";
    }
}
