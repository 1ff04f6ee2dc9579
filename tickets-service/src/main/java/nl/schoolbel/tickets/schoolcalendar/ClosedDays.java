package nl.schoolbel.tickets.schoolcalendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schoolbel.tickets.domain.DateRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days in a row on which a school is closed.
 *
 * @param label {@code null} for none
 */
public record ClosedDays(
        @NotNull LocalDate firstDate,

        @NotNull @Schema(description = "Inclusive; the first day itself for one day")
        LocalDate lastDate,

        @Size(max = 60) @Schema(description = "What the school calls them", examples = "Studiedag")
        String label) {

    public ClosedDays {
        label = label == null || label.isBlank() ? null : label.strip();
    }

    /** The range of the domain; only of days whose last is not before the first. */
    public DateRange range() {
        return new DateRange(firstDate, lastDate);
    }
}
