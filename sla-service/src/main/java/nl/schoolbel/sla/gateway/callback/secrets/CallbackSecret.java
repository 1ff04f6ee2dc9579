package nl.schoolbel.sla.gateway.callback.secrets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a secret for callbacks, beside the secret itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallbackSecret(
        UUID id,

        @Schema(description = "Whose system it belongs to; absent for the beheerpartner's generic callbacks")
        UUID endpointId,

        CallbackScheme scheme,
        @Schema(description = "For basic only") String username,

        @Schema(description = "Ranges that callbacks may come from; none for anywhere")
        List<String> addresses,

        Instant createdAt,

        @Schema(description = "Exclusive; absent until its end is known")
        Instant endsAt) {}
