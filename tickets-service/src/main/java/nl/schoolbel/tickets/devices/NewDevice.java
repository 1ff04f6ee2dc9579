package nl.schoolbel.tickets.devices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** All that a keeper says of a device. */
public record NewDevice(
        @NotNull UUID roomId,
        @Pattern(regexp = NOT_BLANK) @Size(max = 40) String assetTag,
        @NotNull DeviceKind kind,
        @Pattern(regexp = NOT_BLANK) @Size(max = 60) String serial,
        @NotBlank @Size(max = 80) String name,
        LocalDate warrantyUntilDate,
        LocalDate retiredDate) {

    private static final String NOT_BLANK = ".*\\S.*";
}
