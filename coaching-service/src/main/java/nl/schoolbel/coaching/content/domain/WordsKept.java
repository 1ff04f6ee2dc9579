package nl.schoolbel.coaching.content.domain;

import java.time.LocalDate;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;

/**
 * How long the words of coaching are kept; figures and topics stay.
 *
 * @param months after the end of the school year
 */
public record WordsKept(int months) {

    /** The last school year of which the words go; those before it too. */
    public SchoolYear lastOver(LocalDate today) {
        return SchoolYear.of(today.minusMonths(months)).plus(-1);
    }

    /** The first day of which the words stay. */
    public LocalDate keptFrom(LocalDate today) {
        return lastOver(today).plus(1).firstDate();
    }
}
