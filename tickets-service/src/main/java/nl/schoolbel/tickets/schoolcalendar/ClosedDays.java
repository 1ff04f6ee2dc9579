package nl.schoolbel.tickets.schoolcalendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schoolbel.tickets.domain.DateRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days in a row on which a school is closed. */
public record ClosedDays(
        @NotNull LocalDate firstDate,

        @NotNull @Schema(description = "Inclusive; the first day itself for one day")
        LocalDate lastDate) {

    /** The range of the domain; only of days whose last is not before the first. */
    public DateRange range() {
        return new DateRange(firstDate, lastDate);
    }
}
