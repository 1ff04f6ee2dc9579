package nl.schoolbel.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.agreements.HoursLayer;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.clock.domain.CalendarStep;
import nl.schoolbel.sla.schools.SchoolHours;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.junit.jupiter.api.Test;

/** The contract is open 08:00–17:00, out of hours 17:00–22:00, the school until 15:00, since Wednesday 4 March until 12:00. */
class AgreedHoursTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID CONTRACT = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    private static final UUID EVENING = UUID.fromString("00000000-0000-4000-8000-0000000000c2");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T00:00:00Z");

    private static final AgreementTerms TERMS = JsonColumn.read("""
            {"calendarId": "%s", "outOfHoursCalendarId": "%s", "outOfHoursPriorities": [1], "targets": []}""".formatted(CONTRACT, EVENING), AgreementTerms.class);

    private final AgreedHours hours = new AgreedHours();

    AgreedHoursTest() {
        Map<UUID, ServiceCalendar> known =
                Map.of(CONTRACT, workdays("08:00", "17:00"), EVENING, workdays("17:00", "22:00"));
        List<CalendarStep> access = List.of(
                CalendarStep.always(workdays("09:00", "15:00")),
                new CalendarStep(WEDNESDAY, workdays("09:00", "12:00")));
        hours.calendars = new Calendars() {
            @Override
            public ServiceCalendar compiled(UUID id) {
                return known.get(id);
            }
        };
        hours.schools = new SchoolHours() {
            @Override
            public List<CalendarStep> accessOf(UUID school) {
                return access;
            }
        };
    }

    @Test
    void theContractAloneKnowsNoSchool() {
        List<CalendarStep> steps = hours.of(TERMS, HoursLayer.CONTRACT, SCHOOL);

        assertThat(steps).hasSize(1);
        assertThat(closeAfter(steps.get(0), "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T17:00:00Z");
    }

    @Test
    void withTheSchoolItCountsWhenBothAreOpenAsWasKnownThen() {
        List<CalendarStep> steps = hours.of(TERMS, HoursLayer.CONTRACT_AND_SCHOOL, SCHOOL);

        assertThat(steps).extracting(CalendarStep::from).containsExactly(Instant.MIN, WEDNESDAY);
        assertThat(closeAfter(steps.get(0), "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T15:00:00Z");
        assertThat(closeAfter(steps.get(1), "2026-03-04T10:00:00Z")).isEqualTo("2026-03-04T12:00:00Z");
    }

    @Test
    void theSameHoursAreCompiledOnce() {
        CalendarStep one =
                hours.of(TERMS, HoursLayer.CONTRACT_AND_SCHOOL, SCHOOL).get(0);
        CalendarStep other = hours.of(TERMS, HoursLayer.CONTRACT_AND_SCHOOL, UUID.randomUUID())
                .get(0);

        assertThat(one.calendar()).isSameAs(other.calendar());
    }

    @Test
    void outOfHoursIsForThePrioritiesNamed() {
        Map<Integer, List<CalendarStep>> ofPriority = hours.ofPriority(TERMS, HoursLayer.CONTRACT_AND_OUT_OF_HOURS);

        assertThat(ofPriority).containsOnlyKeys(1);
        assertThat(closeAfter(ofPriority.get(1).get(0), "2026-03-02T10:00:00Z")).isEqualTo("2026-03-02T22:00:00Z");
        assertThat(hours.ofPriority(TERMS, HoursLayer.CONTRACT)).isEmpty();
    }

    private static String closeAfter(CalendarStep step, String at) {
        return step.calendar().nextClose(Instant.parse(at)).toString();
    }

    private static ServiceCalendar workdays(String open, String close) {
        return ServiceCalendar.in(ZoneId.of("UTC"))
                .weekly(WeeklyHours.workdays(LocalWindow.of(open, close)))
                .build();
    }
}
