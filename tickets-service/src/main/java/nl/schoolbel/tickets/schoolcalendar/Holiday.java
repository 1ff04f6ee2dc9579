package nl.schoolbel.tickets.schoolcalendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school holiday of one region.
 *
 * @param firstDate inclusive, weekends included
 * @param lastDate inclusive
 */
public record Holiday(
        @Schema(examples = "autumn") String name, Region region, LocalDate firstDate, LocalDate lastDate) {

    public ClosedDays days() {
        return new ClosedDays(firstDate, lastDate, null);
    }
}
