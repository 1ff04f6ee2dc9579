package nl.schoolbel.tickets.schoolimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schoolbel.tickets.schoolcalendar.Region;
import nl.schoolbel.tickets.schools.School;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One school of an import. */
public record ImportedSchool(
        @NotNull
        @Pattern(regexp = School.BRIN)
        @Schema(description = "BRIN4 or BRIN6, upper case; says which school it is", examples = "99ZZ00")
        String brin,

        @NotBlank @Size(max = 120) String name,
        Region region,

        @Pattern(regexp = School.PHONE) @Schema(description = "The school's own number", examples = "+31 20 555 0100")
        String phone,

        @Schema(description = "The id that the login service knows it by; absent: we choose one")
        UUID schoolId) {}
