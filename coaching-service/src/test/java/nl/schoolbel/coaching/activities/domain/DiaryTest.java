package nl.schoolbel.coaching.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {

    private static final UUID OTHER = UUID.randomUUID();

    /** From ten to eleven, half an hour of travel. */
    private final Diary diary = new Diary(List.of(new Diary.Entry(OTHER, at("10:00", "11:00"), 30)));

    @ParameterizedTest
    @CsvSource({
        "09:00, 10:00, false",
        "09:00, 10:01, true",
        "10:15, 10:45, true",
        "09:00, 12:00, true",
        "10:59, 12:00, true",
        "11:00, 12:00, false"
    })
    void twoActivitiesDoNotOverlapButMayTouch(String from, String until, boolean taken) {
        assertThat(diary.isTaken(at(from, until))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "11:30, 12:30, 30, false",
        "11:29, 12:30, 30, true",
        "11:15, 12:30, 0, false",
        "11:14, 12:30, 0, true",
        "08:30, 09:30, 30, false",
        "08:31, 09:31, 30, true",
        "10:30, 11:30, 30, false"
    })
    void travelCountsHalfBeforeAndHalfAfterOnBothSides(String from, String until, int travelMinutes, boolean warned) {
        assertThat(diary.travelOverlaps(at(from, until), travelMinutes)).isEqualTo(warned ? List.of(OTHER) : List.of());
    }

    private static Appointment at(String from, String until) {
        return new Appointment(
                Instant.parse("2026-12-01T" + from + ":00Z"), Instant.parse("2026-12-01T" + until + ":00Z"));
    }
}
