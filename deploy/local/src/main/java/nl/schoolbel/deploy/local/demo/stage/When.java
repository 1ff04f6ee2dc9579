package nl.schoolbel.deploy.local.demo.stage;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * A moment of the script, on the clock of the schools.
 *
 * @param week see {@link SchoolWeeks}
 */
public record When(int week, DayOfWeek day, LocalTime time) {

    /** Reads {@code "-12 tuesday 10:30"}. */
    @JsonCreator
    public static When read(String text) {
        String[] words = text.split(" ");
        return new When(
                Integer.parseInt(words[0]),
                DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT)),
                LocalTime.parse(words[2]));
    }

    public LocalDate on(SchoolWeeks weeks) {
        return weeks.day(week, day);
    }

    public When plusMinutes(int minutes) {
        return new When(week, day, time.plusMinutes(minutes));
    }
}
