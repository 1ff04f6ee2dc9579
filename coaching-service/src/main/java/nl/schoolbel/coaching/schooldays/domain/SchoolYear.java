package nl.schoolbel.coaching.schooldays.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year as the law has it: 1 August up to and including 31 July.
 *
 * @param startYear the calendar year in which it begins: 2026 is 2026–2027
 */
public record SchoolYear(int startYear) {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})-(\\d{4})");

    /** Before and after, a year is a slip of the pen. */
    private static final int FIRST = 1900;

    private static final int LAST = 2198;

    /** The school year in which a day falls. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads a label such as {@code 2026-2027}; empty for anything else, also for years that do not follow each other. */
    public static Optional<SchoolYear> parse(String label) {
        Matcher years = LABEL.matcher(label);
        if (!years.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(years.group(1));
        return start >= FIRST && start <= LAST && Integer.parseInt(years.group(2)) == start + 1
                ? Optional.of(new SchoolYear(start))
                : Optional.empty();
    }

    public LocalDate firstDate() {
        return LocalDate.of(startYear, Month.AUGUST, 1);
    }

    /** Inclusive. */
    public LocalDate lastDate() {
        return LocalDate.of(startYear + 1, Month.JULY, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public SchoolYear plus(int years) {
        return new SchoolYear(startYear + years);
    }

    /** Such as {@code 2026-2027}. */
    public String label() {
        return startYear + "-" + (startYear + 1);
    }
}
