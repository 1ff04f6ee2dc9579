package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.signals.domain.SchoolTime;

/** School days for signals; where there is no school, or nothing is known of it, Monday to Friday. */
@ApplicationScoped
public class SignalDays {

    private static final SchoolDays OF_NOBODY = new SchoolDays(Set.of(), List.of());

    @Inject
    SchoolDayBook book;

    public LocalDate dayOf(Instant moment) {
        return book.dayOf(moment);
    }

    public LocalDate today() {
        return book.today();
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(SchoolDayBook.ZONE).toInstant();
    }

    /** The calendars of these schools, read at once. */
    public SchoolTime of(Collection<UUID> schools) {
        Map<UUID, SchoolDays> calendars = book.of(schools);
        return (school, after, until) ->
                calendars.getOrDefault(school, OF_NOBODY).between(after, until);
    }

    /** @param school {@code null} for nobody's */
    public SchoolDays of(UUID school) {
        return school == null ? OF_NOBODY : book.of(school);
    }
}
