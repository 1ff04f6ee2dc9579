package nl.schoolbel.coaching.requests.domain;

import java.time.LocalDate;
import java.util.function.ToIntBiFunction;

/**
 * How long a school waits or waited, in its own school days: the day on which it asked does not count, the day of the answer
 * does.
 *
 * @param schoolDays until the end, or today
 * @param firstResponseSchoolDays until the first response; {@code null} while there is none
 * @param overdue whether somebody still waits, longer than was set
 */
public record WaitingTime(int schoolDays, Integer firstResponseSchoolDays, boolean overdue) {

    /** The days of one request; {@code respondedOn} and {@code endedOn} are {@code null} until they come. */
    public record Days(LocalDate askedOn, LocalDate respondedOn, LocalDate endedOn, LocalDate today) {}

    /** So many school days are in time; one more is too long. */
    public record Limits(int firstResponseSchoolDays, int answerSchoolDays) {}

    /**
     * @param waits whether it still waits for an answer
     * @param schoolDays counts the school days after the first day up to and including the second
     */
    public static WaitingTime of(
            Days days, boolean waits, ToIntBiFunction<LocalDate, LocalDate> schoolDays, Limits limits) {
        LocalDate until = days.endedOn() == null ? days.today() : days.endedOn();
        int waited = schoolDays.applyAsInt(days.askedOn(), until);
        Integer response =
                days.respondedOn() == null ? null : schoolDays.applyAsInt(days.askedOn(), days.respondedOn());
        int limit = response == null ? limits.firstResponseSchoolDays() : limits.answerSchoolDays();
        return new WaitingTime(waited, response, waits && waited > limit);
    }
}
