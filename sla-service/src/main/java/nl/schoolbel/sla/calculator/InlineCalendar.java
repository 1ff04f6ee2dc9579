package nl.schoolbel.sla.calculator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opening hours in short: a window is a pair of opening and close, half-open, on the date on which it opens; a close before the
 * opening is the next day's, {@code 24:00} is allowed as close, and one that opens and closes at the same moment is no window.
 *
 * @param weekly by {@code mon} to {@code sun}
 * @param holidays dates without a window
 * @param overrides by date; they win over the week and over a holiday
 * @param closures pieces that are cut out
 */
record InlineCalendar(
        @NotNull @Size(max = 60) @Schema(examples = "Europe/Amsterdam")
        String zone,

        @NotNull @Schema(examples = "{\"mon\": [[\"08:00\", \"12:00\"], [\"13:00\", \"17:00\"]]}")
        Map<
                        @Pattern(regexp = "mon|tue|wed|thu|fri|sat|sun") String,
                        @NotNull @Size(max = 20) List<
                                @NotNull @Size(min = 2, max = 2) List<@NotNull @Pattern(regexp = TIME) String>>>
                weekly,

        @Size(max = 2000) List<@NotNull LocalDate> holidays,

        @Size(max = 1000) @Schema(examples = "{\"2026-12-24\": [[\"08:00\", \"12:00\"]]}")
        Map<
                        @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}") String,
                        @NotNull @Size(max = 20) List<
                                @NotNull @Size(min = 2, max = 2) List<@NotNull @Pattern(regexp = TIME) String>>>
                overrides,

        @Size(max = 1000) List<@Valid @NotNull Closure> closures) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00";

    /** What is not written is empty. */
    InlineCalendar {
        holidays = holidays == null ? List.of() : holidays;
        overrides = overrides == null ? Map.of() : overrides;
        closures = closures == null ? List.of() : closures;
    }

    /** A piece of one date without service; until the next day when {@code to} lies before {@code from}. */
    @Schema(name = "InlineClosure")
    record Closure(
            @NotNull LocalDate date,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to) {}
}
