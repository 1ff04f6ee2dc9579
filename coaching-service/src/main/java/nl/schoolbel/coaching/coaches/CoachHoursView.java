package nl.schoolbel.coaching.coaches;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The hours of a coach in a school year.
 *
 * @param schoolYear such as {@code 2026-2027}
 * @param hours absent when none were given
 * @param version of the row, for the ETag; 0 when there is none
 */
@Schema(name = "CoachHours")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoachHoursView(
        @Schema(examples = "2026-2027") String schoolYear,

        @Schema(description = "Absent when none were given") Integer hours,

        @JsonIgnore long version) {}
