package nl.schoolbel.coaching.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.schoolbel.coaching.activities.CalendarEntry;
import nl.schoolbel.events.terms.ActivityKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is read back with the library and held against the lines of RFC 5545. */
class CalendarTextTest {

    private static final UUID ID = UUID.fromString("3f8b2d71-6c05-4e9a-b1d4-7a0c5e2f9813");
    private static final Instant CHANGED = Instant.parse("2026-11-30T08:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final CalendarText text = new CalendarText();

    @BeforeEach
    void withAnAddress() {
        text.publicUrl = "https://coaching.example";
    }

    @Test
    void anActivityIsReadBackWhole() throws Exception {
        VEvent event = readBack(written("Prowise", "2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z"));

        assertThat(value(event, Property.UID)).isEqualTo(ID + "@coaching.schoolbel");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Voordoen: Prowise");
        assertThat(value(event, Property.LOCATION)).isEqualTo("De Klimop");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Coach: Ans de Wit\nSchool: De Klimop");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.URL)).isEqualTo("https://coaching.example/coaching/v1/activities/" + ID);
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261130T080000Z");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20261130T080000Z");
    }

    @Test
    void whatIsCancelledSaysSo() throws Exception {
        assertThat(value(readBack(text.write(null, List.of(cancelled()))), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00:00Z, 'DTSTART;TZID=Europe/Amsterdam:20261201T100000'",
        "2026-07-01T09:00:00Z, 'DTSTART;TZID=Europe/Amsterdam:20260701T110000'",
        "2026-03-29T00:59:59Z, 'DTSTART;TZID=Europe/Amsterdam:20260329T015959'",
        "2026-03-29T01:00:00Z, 'DTSTART;TZID=Europe/Amsterdam:20260329T030000'",
        "2026-10-24T23:59:59Z, 'DTSTART;TZID=Europe/Amsterdam:20261025T015959'",
        "2026-10-25T00:00:00Z, 'DTSTART:20261025T000000Z'",
        "2026-10-25T01:59:59Z, 'DTSTART:20261025T015959Z'",
        "2026-10-25T02:00:00Z, 'DTSTART;TZID=Europe/Amsterdam:20261025T030000'"
    })
    void aTimeIsOnTheClockOfTheSchoolsUnlessThatShowsItTwice(Instant startsAt, String line) throws Exception {
        String written = text.write(null, List.of(entry("x", startsAt, startsAt.plusSeconds(14_400), false)));

        assertThat(written.lines()).contains(line);
        VEvent event = readBack(written);
        assertThat(instant(event.getStartDate().orElseThrow().getDate())).isEqualTo(startsAt);
        assertThat(instant(event.getEndDate().orElseThrow().getDate())).isEqualTo(startsAt.plusSeconds(14_400));
    }

    @Test
    void theZoneSaysWhatJavaKnowsOverFifteenYearsOfClockChanges() throws Exception {
        Calendar calendar = parsed(text.write(null, List.of()));
        VTimeZone zone = (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();

        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2039; day = day.plusDays(1)) {
            ZonedDateTime noon = day.atTime(12, 0).atZone(ZONE);
            Observance told = zone.getApplicableObservance(noon);
            assertThat(((TzOffsetTo) told.getProperty(Property.TZOFFSETTO).orElseThrow()).getOffset())
                    .as("%s", day)
                    .isEqualTo(noon.getOffset());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "komma, puntkomma; schuin \\ en \"aanhaling\"",
                "regel\nnog een",
                "Zoë leest: coöperatief leren met België, één tweetalige klas en een café als context",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "BEGIN:VEVENT\r\nSUMMARY:binnengesmokkeld"
            })
    void anyTopicGivesLinesAsTheyMustBe(String topic) throws Exception {
        String written = written(topic, "2026-12-01T09:00:00Z", "2026-12-01T10:30:00Z");

        assertThat(written).endsWith("\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(written.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(parsed(written).getComponents(Component.VEVENT)).hasSize(1);
        assertThat(value(readBack(written), Property.SUMMARY).replace("\r\n", "\n"))
                .isEqualTo("Voordoen: " + topic.replace("\r\n", "\n"));
    }

    @Test
    void charactersThatNoCalendarMayHoldAreLeftOut() throws Exception {
        String written = text.write(
                "De\rKlimop", List.of(entry("piep\u0007 en\rregel\u0000 af", CHANGED, CHANGED.plusSeconds(60), false)));

        assertThat(written.replace("\r\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(value(readBack(written), Property.SUMMARY)).isEqualTo("Voordoen: piep  en\nregel  af");
    }

    @Test
    void theNameOfACalendarIsOneLineWhateverStandsInIt() throws Exception {
        String written = text.write("De Klimop, Almelo; \nBEGIN:VEVENT", List.of());

        assertThat(written.lines()).contains("X-WR-CALNAME:De Klimop\\, Almelo\\; \\nBEGIN:VEVENT");
    }

    @Test
    void aLineIsFoldedAtTheSeventySixthOctet() {
        assertThat(Folding.fold("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(Folding.fold("a".repeat(76) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n a\r\n");
        assertThat(Folding.fold("a".repeat(74) + "é\r\n")).isEqualTo("a".repeat(74) + "\r\n é\r\n");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everyKindHasAName(ActivityKind kind) throws Exception {
        CalendarEntry entry = new CalendarEntry(
                ID, kind, "Prowise", null, "Ans", CHANGED, CHANGED.plusSeconds(60), false, 0, CHANGED);

        assertThat(value(readBack(text.write("Coach Ans", List.of(entry))), Property.SUMMARY))
                .matches("[A-Z][a-z ]+: Prowise");
    }

    private String written(String topic, String from, String until) {
        return text.write(null, List.of(entry(topic, Instant.parse(from), Instant.parse(until), false)));
    }

    private static CalendarEntry cancelled() {
        return entry("x", CHANGED, CHANGED.plusSeconds(60), true);
    }

    private static CalendarEntry entry(String topic, Instant from, Instant until, boolean cancelled) {
        return new CalendarEntry(
                ID, ActivityKind.DEMONSTRATION, topic, "De Klimop", "Ans de Wit", from, until, cancelled, 2, CHANGED);
    }

    private static Calendar parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static VEvent readBack(String text) throws Exception {
        return (VEvent) parsed(text).getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static Instant instant(Temporal moment) {
        return Instant.from(moment);
    }
}
