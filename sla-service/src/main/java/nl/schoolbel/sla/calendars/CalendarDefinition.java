package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opening hours as people write them down. An override wins over the weekly hours and over holidays; closures are cut out of
 * whatever is left.
 *
 * @param zone IANA zone of every date and time in it
 * @param closedPeriods days in a row without service that no holiday tells of
 * @param publicHolidays days without service by law or custom; absent: open on public holidays
 * @param schoolHolidays region whose school holidays are days without service; absent: open in school holidays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarDefinition(
        @NotNull @Size(max = 60) @Schema(examples = "Europe/Amsterdam")
        String zone,

        @Size(max = 100) List<@Valid @NotNull Window> weeklyWindows,
        @Size(max = 500) List<@Valid @NotNull DateOverride> overrides,
        @Size(max = 500) List<@Valid @NotNull Closure> closures,
        @Size(max = 200) List<@Valid @NotNull ClosedPeriod> closedPeriods,
        @Valid PublicHolidays publicHolidays,
        SchoolRegion schoolHolidays) {

    private static final String OPEN = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String CLOSE = OPEN + "|24:00";

    /** What is not written is an empty list. */
    public CalendarDefinition {
        weeklyWindows = weeklyWindows == null ? List.of() : weeklyWindows;
        overrides = overrides == null ? List.of() : overrides;
        closures = closures == null ? List.of() : closures;
        closedPeriods = closedPeriods == null ? List.of() : closedPeriods;
    }

    /** One weekly window, half-open; a close before the open is the next day's, {@code 24:00} is allowed as close. */
    @Schema(name = "CalendarWindow")
    public record Window(
            @NotNull @Pattern(regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
            String day,

            @NotNull @Pattern(regexp = OPEN) String open,
            @NotNull @Pattern(regexp = CLOSE) String close) {}

    /** The windows of one date in place of the weekly ones; none closes it. */
    @Schema(name = "CalendarOverride")
    public record DateOverride(
            @NotNull LocalDate date,
            @NotNull @Size(max = 20) List<@Valid @NotNull Hours> windows) {}

    /** One window of an override, as a weekly one. */
    @Schema(name = "CalendarHours")
    public record Hours(
            @NotNull @Pattern(regexp = OPEN) String open,
            @NotNull @Pattern(regexp = CLOSE) String close) {}

    /** A piece of one date without service; until the next day when {@code to} lies before {@code from}. */
    @Schema(name = "CalendarClosure")
    public record Closure(
            @NotNull LocalDate date,

            @NotNull @Pattern(regexp = OPEN) @Schema(examples = "12:00")
            String from,

            @NotNull @Pattern(regexp = CLOSE) @Schema(examples = "14:30")
            String to) {}

    /**
     * Days in a row without service.
     *
     * @param untilDate the last day, inclusive; at most a year after the first
     */
    @Schema(name = "CalendarClosedPeriod")
    public record ClosedPeriod(
            @NotNull LocalDate fromDate,
            @NotNull LocalDate untilDate,
            @NotBlank @Size(max = 80) String name) {}

    /**
     * The national holidays of the Netherlands, with the two days on which customs differ.
     *
     * @param liberationDay in which years 5 May is one
     */
    @Schema(name = "CalendarPublicHolidays")
    public record PublicHolidays(
            @NotNull Boolean goodFriday, @NotNull LiberationDay liberationDay) {}
}
