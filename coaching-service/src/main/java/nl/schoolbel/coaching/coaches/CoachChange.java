package nl.schoolbel.coaching.coaches;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What of a coach can be changed, as a whole.
 *
 * @param untilDate the last day, inclusive; absent until further notice
 */
public record CoachChange(
        @NotBlank @Size(max = 80) String name, @NotNull LocalDate fromDate, LocalDate untilDate) {}
