package nl.schoolbel.coaching.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

    private static final SchoolDays NEVER_CLOSED = new SchoolDays(Set.of(), List.of());

    /** A Tuesday. */
    private static final LocalDate LAST = LocalDate.parse("2026-09-01");

    @Test
    void exactlyEightWeeksIsNotTooLong() {
        Contact contact = new Contact(LAST);

        assertThat(contact.isOverdue(LAST.plusWeeks(8), NEVER_CLOSED, 8)).isFalse();
        assertThat(contact.isOverdue(LAST.plusWeeks(8).plusDays(1), NEVER_CLOSED, 8))
                .isTrue();
    }

    @Test
    void aHolidayDoesNotCount() {
        SchoolDays autumn = new SchoolDays(
                Set.of(), List.of(new DateRange(LocalDate.parse("2026-10-17"), LocalDate.parse("2026-10-25"))));

        assertThat(new Contact(LAST).isOverdue(LAST.plusWeeks(9), autumn, 8)).isFalse();
        assertThat(new Contact(LAST).isOverdue(LAST.plusWeeks(9).plusDays(1), autumn, 8))
                .isTrue();
        assertThat(new Contact(LAST).schoolWeeksUntil(LAST.plusWeeks(9), autumn))
                .isCloseTo(8, within(1e-9));
    }

    @Test
    void daysWithoutLessonsAfterExactlyEightWeeksAreNotTooLongEither() {
        LocalDate friday = LocalDate.parse("2026-09-04");

        assertThat(new Contact(friday).isOverdue(friday.plusWeeks(8).plusDays(2), NEVER_CLOSED, 8))
                .isFalse();
        assertThat(new Contact(friday).isOverdue(friday.plusWeeks(8).plusDays(3), NEVER_CLOSED, 8))
                .isTrue();
    }

    @Test
    void neverIsTooLong() {
        assertThat(new Contact(null).isOverdue(LAST, NEVER_CLOSED, 8)).isTrue();
        assertThat(new Contact(null).schoolWeeksUntil(LAST, NEVER_CLOSED)).isNull();
    }

    @Test
    void fourNumbersHaveNoSpreadFiveDo() {
        assertThat(Spread.of(numbers(1, 2, 3, 4), 5)).isEmpty();
        assertThat(Spread.of(numbers(5, 1, 4, 2, 3), 5)).contains(new Spread(3, 5));
        assertThat(Spread.of(List.of(), 0)).isEmpty();
    }

    @Test
    void aSpreadIsOfNumbersThatWereThere() {
        assertThat(Spread.of(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5)).contains(new Spread(5, 9));
        assertThat(Spread.of(numbers(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90), 5)).contains(new Spread(0, 0));
        assertThat(Spread.of(numbers(7, 7, 7, 7, 90), 5)).contains(new Spread(7, 90));
    }

    private static List<Double> numbers(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }
}
