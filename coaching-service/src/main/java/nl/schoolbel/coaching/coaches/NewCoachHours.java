package nl.schoolbel.coaching.coaches;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param hours in the school year, 0 to 2000; a full-time year is 1659 */
public record NewCoachHours(
        @NotNull @Min(0) @Max(NewCoachHours.MAX_HOURS) Integer hours) {

    /** Nobody works more. */
    static final int MAX_HOURS = 2000;
}
