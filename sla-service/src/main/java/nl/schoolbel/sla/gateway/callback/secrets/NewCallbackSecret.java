package nl.schoolbel.sla.gateway.callback.secrets;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callbacks are to be proven with. */
public record NewCallbackSecret(
        @Schema(description = "standard-webhooks unless given")
        CallbackScheme scheme,

        @Schema(description = "Whose system it is for; left out for the beheerpartner's generic callbacks")
        UUID endpointId,

        @Size(min = 16, max = 200)
        @Pattern(regexp = "[\\x21-\\x7E]+( +[\\x21-\\x7E]+)*")
        @Schema(
                description =
                        "Only where the other system makes it; it is never shown. We make one when it is left out")
        String secret,

        @Size(min = 1, max = 100) @Pattern(regexp = "[\\x21-\\x39\\x3B-\\x7E]+") @Schema(description = "For basic only")
        String username,

        @Size(max = 20) @Schema(description = "Ranges in CIDR notation that callbacks may come from; needed for basic")
        List<@Size(max = 50) String> addresses,

        @Min(0)
        @Max(168)
        @Schema(
                description = "Earlier secrets of the same sender and scheme end after these hours; left out, they stay"
                        + " valid")
        Integer graceHours) {

    CallbackScheme wantedScheme() {
        return scheme == null ? CallbackScheme.STANDARD_WEBHOOKS : scheme;
    }

    List<String> wantedAddresses() {
        return addresses == null ? List.of() : addresses;
    }

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "NewCallbackSecret[" + wantedScheme().slug() + "]";
    }
}
