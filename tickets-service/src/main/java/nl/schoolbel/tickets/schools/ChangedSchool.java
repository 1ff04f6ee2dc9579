package nl.schoolbel.tickets.schools;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** All that can be changed of a school; what is absent is not known any more. */
public record ChangedSchool(
        @NotNull @Pattern(regexp = ImportedSchool.BRIN) String brin,
        @NotBlank @Size(max = 120) String name,
        Region region,
        @Pattern(regexp = ImportedSchool.PHONE) String phone) {}
