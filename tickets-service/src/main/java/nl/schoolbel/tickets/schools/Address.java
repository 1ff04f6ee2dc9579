package nl.schoolbel.tickets.schools;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schoolbel.events.envelope.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a technician has to be. */
public record Address(
        @NotBlank @Size(max = 120) @Schema(description = "With the house number", examples = "Kerkstraat 12 a")
        String street,

        @Pattern(regexp = "[1-9][0-9]{3}[A-Z]{2}") @Schema(examples = "8011AB")
        String postcode,

        @NotBlank @Size(max = 80) String town) {

    /** Reads the {@code address} column of a school; {@code null} when not known. */
    public static Address ofColumn(String column) {
        try {
            return column == null ? null : EventJson.mapper().readValue(column, Address.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a column is not the JSON that was stored", broken);
        }
    }
}
