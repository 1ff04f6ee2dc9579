package nl.schoolbel.sla.board.overview;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year, from 1 August until 31 July, known by the years in which it starts and ends. */
record SchoolYear(int start) {

    private static final Pattern LABEL = Pattern.compile("([12][0-9]{3})-([12][0-9]{3})");

    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** Reads a label such as {@code 2026-2027}; empty when it is none. */
    static Optional<SchoolYear> read(String label) {
        Matcher years = LABEL.matcher(label);
        return years.matches() && Integer.parseInt(years.group(1)) + 1 == Integer.parseInt(years.group(2))
                ? Optional.of(new SchoolYear(Integer.parseInt(years.group(1))))
                : Optional.empty();
    }

    String label() {
        return start + "-" + (start + 1);
    }

    SchoolYear plus(int years) {
        return new SchoolYear(start + years);
    }

    LocalDate firstDate() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** Inclusive. */
    LocalDate lastDate() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }
}
