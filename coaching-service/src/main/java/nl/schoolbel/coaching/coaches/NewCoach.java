package nl.schoolbel.coaching.coaches;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A coach as the bestuur appoints one.
 *
 * @param subject of the coach's token
 * @param name as schools will know it
 * @param fromDate the first day
 */
public record NewCoach(
        @NotBlank @Size(max = 255) String subject,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalDate fromDate) {}
