package nl.schoolbel.coaching.activities.domain;

import java.time.LocalDate;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;

/**
 * How long the words about activities are kept; figures and topics stay.
 *
 * @param months after the end of the school year
 */
public record WordsKept(int months) {

    /** The last school year of which the words go; those before it too. */
    public SchoolYear lastOver(LocalDate today) {
        return SchoolYear.of(today.minusMonths(months)).plus(-1);
    }
}
