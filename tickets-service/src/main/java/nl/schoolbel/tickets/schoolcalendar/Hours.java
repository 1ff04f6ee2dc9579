package nl.schoolbel.tickets.schoolcalendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.Locale;
import nl.schoolbel.tickets.domain.WeeklyWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One window of an ordinary week on the school's clock, half-open, on one day. */
public record Hours(
        @NotNull
        @Pattern(regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
        @Schema(examples = "wednesday")
        String day,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "08:30")
        String open,

        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
        @Schema(description = "Later than the opening; 24:00 is the end of the day", examples = "12:15")
        String close) {

    /** True when it closes as it opens: an empty window. */
    public boolean closesAsItOpens() {
        return open.equals(close);
    }

    /** True when it closes before it opens: two windows are meant, one on each day. */
    public boolean closesBeforeItOpens() {
        return WeeklyWindow.minuteOf(close) < WeeklyWindow.minuteOf(open);
    }

    /** The window of the domain; only of hours that close after they open. */
    public WeeklyWindow window() {
        return WeeklyWindow.of(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), open, close);
    }
}
