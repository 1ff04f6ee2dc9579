package nl.schoolbel.tickets.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.platform.problem.CalendarDay;

/**
 * One line of a file.
 *
 * @param number as an editor counts, the header being line 1
 * @param cells by column, stripped; a column that the file does not have is absent, an empty cell is an empty text
 */
record CsvLine(int number, Map<String, String> cells) {

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell's text; {@code null} for an empty cell and for a column that is not there. */
    String text(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    /** The word of a closed list; one that is not in it is a fault. */
    <E extends Enum<E> & Term> E term(String column, Class<E> list, CsvFaults faults) {
        String word = text(column);
        if (word == null) {
            return null;
        }
        for (E constant : list.getEnumConstants()) {
            if (constant.slug().equals(word.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String allowed = Arrays.stream(list.getEnumConstants()).map(Term::slug).collect(Collectors.joining(", "));
        faults.add(number, column, "not-in-list", allowed);
        return null;
    }

    /** An id; anything else is a fault. */
    UUID id(String column, CsvFaults faults) {
        String text = text(column);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            faults.add(number, column, "wrong-type");
            return null;
        }
    }

    /** A day such as {@code 2026-11-24}; anything else is a fault. */
    LocalDate day(String column, CsvFaults faults) {
        String text = text(column);
        try {
            return text == null ? null : CalendarDay.parse(text);
        } catch (DateTimeException noDay) {
            faults.add(number, column, "wrong-type");
            return null;
        }
    }
}
