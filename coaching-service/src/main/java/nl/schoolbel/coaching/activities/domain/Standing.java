package nl.schoolbel.coaching.activities.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;

/**
 * What may be done with an activity: a planned one is changed, moved, held or cancelled; a held one is corrected, or
 * taken back when it was a mistake, while the hours of its school year are open; others stay as they are.
 *
 * @param startDate on which it begins, on the clock of the schools
 */
public record Standing(Stage stage, LocalDate startDate) {

    /** After a school year coaches have so many days to get its hours right. */
    public static final int DAYS_AFTER_SCHOOL_YEAR = 30;

    /** Why something may not be done. */
    public enum Refusal {
        /** It is over: held, cancelled or taken back. */
        ENDED,

        /** It has not begun. */
        NOT_BEGUN,

        /** Nobody said that it was held. */
        NOT_HELD,
        /** The hours of its school year are fixed. */
        SETTLED
    }

    /** Whether it may be moved or cancelled. */
    public Optional<Refusal> planAnew() {
        return stage == Stage.PLANNED ? Optional.empty() : Optional.of(Refusal.ENDED);
    }

    /** @param startsAt when it began, if not as planned */
    public Optional<Refusal> hold(Instant startsAt, Instant now, LocalDate today) {
        if (stage != Stage.PLANNED) {
            return Optional.of(Refusal.ENDED);
        }
        if (startsAt.isAfter(now)) {
            return Optional.of(Refusal.NOT_BEGUN);
        }
        return settled(today);
    }

    public Optional<Refusal> change(LocalDate today) {
        return switch (stage) {
            case PLANNED -> Optional.empty();
            case HELD -> settled(today);
            case CANCELLED, TAKEN_BACK -> Optional.of(Refusal.ENDED);
        };
    }

    /** Whether it may be said that it was never held. */
    public Optional<Refusal> takeBack(LocalDate today) {
        return switch (stage) {
            case PLANNED -> Optional.of(Refusal.NOT_HELD);
            case HELD -> settled(today);
            case CANCELLED, TAKEN_BACK -> Optional.of(Refusal.ENDED);
        };
    }

    /** True when the hours of a day may still be written down: up to and including 30 August for a school year. */
    public static boolean isOpen(LocalDate day, LocalDate today) {
        return !today.isAfter(SchoolYear.of(day).lastDate().plusDays(DAYS_AFTER_SCHOOL_YEAR));
    }

    private Optional<Refusal> settled(LocalDate today) {
        return isOpen(startDate, today) ? Optional.empty() : Optional.of(Refusal.SETTLED);
    }
}
