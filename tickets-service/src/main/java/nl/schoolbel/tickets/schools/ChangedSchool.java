package nl.schoolbel.tickets.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schoolbel.tickets.schoolcalendar.Region;

/** All that an operator can change of a school here; what is absent is not known any more. */
public record ChangedSchool(
        @NotNull @Pattern(regexp = School.BRIN) String brin,
        @NotBlank @Size(max = 120) String name,
        Region region,
        @Pattern(regexp = School.PHONE) String phone,
        @Valid Address address) {}
