package nl.schoolbel.sla.calendars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A calendar as it is written. */
public record CalendarDraft(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Valid CalendarDefinition definition) {}
