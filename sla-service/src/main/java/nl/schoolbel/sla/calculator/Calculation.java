package nl.schoolbel.sla.calculator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opening hours and a question about them.
 *
 * @param start local in the calendar's zone, or with an offset of its own
 * @param end for {@code between}
 * @param duration service time, for {@code add} and {@code subtract}
 * @param days for {@code addBusinessDays}; below 0 goes back
 * @param plusDuration service time on top, for {@code addBusinessDays}
 * @param endOfWorkingDay whether {@code addBusinessDays} goes on to the last close of the day
 * @param take for {@code windows}
 */
record Calculation(
        @NotNull @Valid InlineCalendar calendar,
        @NotNull Operation op,

        @NotNull @Pattern(regexp = MOMENT) @Schema(examples = "2026-11-30T16:45")
        String start,

        @Pattern(regexp = MOMENT) @Schema(examples = "2026-12-01T08:45+01:00")
        String end,

        @Size(max = 40) @Pattern(regexp = DURATION) @Schema(examples = "PT8H30M")
        String duration,

        @Min(-30_000) @Max(30_000) Integer days,
        @Size(max = 40) @Pattern(regexp = DURATION) String plusDuration,
        Boolean endOfWorkingDay,
        @Min(0) @Max(500) Integer take) {

    private static final String MOMENT =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?";
    private static final String DURATION = "P[0-9DTHMS.]+";
}
