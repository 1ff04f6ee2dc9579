package nl.schoolbel.tickets.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.domain.SchoolCalendar;

/**
 * A period of whole months of the schools' own time; both ends inclusive.
 */
record Months(YearMonth from, YearMonth until) {

    /** Two years, so that a school year can be laid beside the one before. */
    static final int MOST = 24;

    private static final int WITHOUT_ASKING = 12;
    /** A year of four digits and no sign, so that no month lies beyond what a date can hold. */
    private static final Pattern PLAIN = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");

    /**
     * Reads a period; an end that is absent makes twelve months up to now, or from or up to the other end.
     *
     * @throws ProblemException {@code invalid-input} with every bad end
     */
    static Months of(String from, String until, Instant now, ProblemTexts texts) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<YearMonth> first = read("from", from, faults, texts);
        Optional<YearMonth> last = read("until", until, faults, texts);
        YearMonth thisMonth = YearMonth.from(now.atZone(SchoolCalendar.DUTCH));
        YearMonth end = last.orElseGet(
                () -> first.map(start -> start.plusMonths(WITHOUT_ASKING - 1L)).orElse(thisMonth));
        YearMonth start = first.orElse(end.minusMonths(WITHOUT_ASKING - 1L));
        if (faults.isEmpty() && end.isBefore(start)) {
            faults.add(new FieldFault("until", "not-after-start", texts.fieldDetail("not-after-start")));
        }
        if (faults.isEmpty() && start.until(end, ChronoUnit.MONTHS) >= MOST) {
            faults.add(new FieldFault("until", "period-too-long", texts.fieldDetail("period-too-long", MOST)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Months(start, end);
    }

    LocalDate firstDay() {
        return from.atDay(1);
    }

    /** The first day of the last month, under which its figures lie. */
    LocalDate lastMonth() {
        return until.atDay(1);
    }

    private static Optional<YearMonth> read(String name, String text, List<FieldFault> faults, ProblemTexts texts) {
        if (text == null || PLAIN.matcher(text).matches()) {
            return Optional.ofNullable(text).map(YearMonth::parse);
        }
        faults.add(new FieldFault(name, "not-a-month", texts.fieldDetail("not-a-month")));
        return Optional.empty();
    }
}
