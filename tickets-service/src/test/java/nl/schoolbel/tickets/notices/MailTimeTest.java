package nl.schoolbel.tickets.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.schoolbel.tickets.domain.DateRange;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import org.junit.jupiter.api.Test;

/** When a mail may go, and until when it is news. */
class MailTimeTest {

    private final NoticesConfig config = new SmallRyeConfigBuilder()
            .withDefaultValue("schoolbel.notices.portal", "https://portaal.example")
            .withMapping(NoticesConfig.class)
            .build()
            .getConfigMapping(NoticesConfig.class);

    @Test
    void aMailOfTheLastAfternoonBeforeAHolidayIsNewsInTheDaysAfterIt() {
        SchoolCalendar calendar = closed("2026-10-17", "2026-10-25");

        MailTime.Terms terms = MailTime.terms(false, calendar, dutch("2026-10-16T15:05"), config);

        assertThat(terms.due()).isEqualTo(dutch("2026-10-26T08:30"));
        assertThat(terms.staleAt()).isEqualTo(dutch("2026-10-30T00:00"));
    }

    @Test
    void aMailThatWasDueJustBeforeAHolidayMayGoAfterIt() {
        SchoolCalendar calendar = closed("2026-10-17", "2026-10-25");

        MailTime.Terms terms = MailTime.terms(false, calendar, dutch("2026-10-16T14:50"), config);

        assertThat(terms.due()).isEqualTo(dutch("2026-10-16T14:53"));
        assertThat(terms.staleAt()).isEqualTo(dutch("2026-10-29T00:00"));
    }

    @Test
    void overEasterAMailWaitsFiveDays() {
        SchoolCalendar calendar = closed("2027-03-26", "2027-03-29");

        MailTime.Terms terms = MailTime.terms(false, calendar, dutch("2027-03-25T15:05"), config);

        assertThat(terms.due()).isEqualTo(dutch("2027-03-30T08:30"));
        assertThat(terms.staleAt()).isEqualTo(dutch("2027-04-03T00:00"));
    }

    @Test
    void priorityOneGoesAtAnyHour() {
        MailTime.Terms terms =
                MailTime.terms(true, closed("2026-10-17", "2026-10-25"), dutch("2026-10-18T03:00"), config);

        assertThat(terms.due()).isEqualTo(dutch("2026-10-18T03:00").plusSeconds(20));
        assertThat(terms.urgent()).isTrue();
    }

    private static SchoolCalendar closed(String first, String last) {
        return SchoolCalendar.of(
                List.of(), List.of(), List.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static Instant dutch(String local) {
        return LocalDateTime.parse(local).atZone(SchoolCalendar.DUTCH).toInstant();
    }
}
