package nl.schoolbel.tickets.identifiers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that a school has in a register, for some time. */
public record Identifier(
        @NotNull IdentifierType type,

        @NotNull @Size(max = 20) @Schema(examples = "99ZZ00")
        String value,

        @Schema(description = "The first day; absent: from of old")
        LocalDate validFromDate,

        @Schema(description = "The last day, inclusive; absent: until further notice")
        LocalDate validUntilDate) {

    public boolean isValidOn(LocalDate day) {
        return !firstDay().isAfter(day) && !lastDay().isBefore(day);
    }

    boolean endsBeforeItStarts() {
        return lastDay().isBefore(firstDay());
    }

    boolean sharesDaysWith(Identifier other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    Identifier until(LocalDate lastDay) {
        return new Identifier(type, value, validFromDate, lastDay);
    }

    private LocalDate firstDay() {
        return validFromDate == null ? LocalDate.MIN : validFromDate;
    }

    private LocalDate lastDay() {
        return validUntilDate == null ? LocalDate.MAX : validUntilDate;
    }
}
