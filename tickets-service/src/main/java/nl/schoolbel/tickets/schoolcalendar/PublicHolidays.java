package nl.schoolbel.tickets.schoolcalendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays on which every Dutch school is closed. Good Friday and Liberation Day are not among them: those
 * are a school's own choice, told as its own free days.
 */
final class PublicHolidays {

    private static final Set<String> OWN_CHOICE = Set.of("christian.GOOD_FRIDAY", "LIBERATION");
    private static final HolidayManager DUTCH =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, List<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** In order. */
    static List<LocalDate> of(int year) {
        return KNOWN.computeIfAbsent(
                year,
                asked -> DUTCH.getHolidays(Year.of(asked)).stream()
                        .filter(holiday -> !OWN_CHOICE.contains(holiday.getPropertiesKey()))
                        .map(holiday -> holiday.getDate())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
