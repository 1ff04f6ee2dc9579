package nl.schoolbel.tickets.schoolhours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schoolbel.tickets.schoolcalendar.Hours;

/**
 * All hours of an ordinary week, in place of those that were.
 *
 * @param lessonHours empty: Monday to Friday 08:30–15:00
 * @param accessHours empty: a technician may come in at any time
 */
public record NewHours(
        @NotNull @Size(max = 50) List<@NotNull @Valid Hours> lessonHours,
        @NotNull @Size(max = 50) List<@NotNull @Valid Hours> accessHours) {}
