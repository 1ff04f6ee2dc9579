package nl.schoolbel.tickets.schoolimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The schools of a bestuur, or some of them; a school that is not in it stays as it is. */
public record SchoolList(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid ImportedSchool> schools) {}
