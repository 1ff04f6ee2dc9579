package nl.schoolbel.tickets.devices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a keeper says of a device; blanks around a text do not count. */
public record NewDevice(
        @NotNull UUID roomId,
        @Pattern(regexp = NOT_BLANK) @Size(max = 40) String assetTag,
        @NotNull DeviceKind kind,
        @Pattern(regexp = NOT_BLANK) @Size(max = 60) String serial,
        @NotBlank @Size(max = 80) String name,
        LocalDate warrantyUntilDate,
        LocalDate retiredDate,

        @Schema(description = "Kinds of personal data that the texts only seem to hold")
        Set<PersonalDataKind> falseHits) {

    private static final String NOT_BLANK = ".*\\S.*";

    public NewDevice {
        assetTag = stripped(assetTag);
        serial = stripped(serial);
        name = stripped(name);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
