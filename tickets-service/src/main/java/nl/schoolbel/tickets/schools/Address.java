package nl.schoolbel.tickets.schools;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schoolbel.platform.sql.JsonColumn;
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
        return JsonColumn.read(column, Address.class);
    }
}
