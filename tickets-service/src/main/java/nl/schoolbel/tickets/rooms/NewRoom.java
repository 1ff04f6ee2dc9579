package nl.schoolbel.tickets.rooms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a keeper says of a room; blanks around a text do not count. */
public record NewRoom(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 40) String floor,
        @NotNull RoomKind kind,
        LocalDate retiredDate,

        @Schema(description = "Kinds of personal data that the texts only seem to hold")
        Set<PersonalDataKind> falseHits) {

    public NewRoom {
        name = name == null ? null : name.strip();
        floor = floor == null || floor.isBlank() ? null : floor.strip();
    }
}
