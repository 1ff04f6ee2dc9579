package nl.schoolbel.sla.calendars;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/** The Dutch public holidays of every year that calendars know, by Jollyday. */
final class PublicHolidays {

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";
    private static final String LIBERATION = "LIBERATION";
    private static final MonthDay FIFTH_OF_MAY = MonthDay.of(Month.MAY, 5);

    private static final HolidayManager DUTCH =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, Set<Holiday>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** In no order. */
    static List<LocalDate> of(CalendarDefinition.PublicHolidays wanted) {
        List<LocalDate> dates = new ArrayList<>();
        for (int year = ServiceCalendar.FIRST_YEAR; year <= ServiceCalendar.LAST_YEAR; year++) {
            for (Holiday holiday : ofYear(year)) {
                String key = holiday.getPropertiesKey();
                if (!key.equals(LIBERATION) && (!key.equals(GOOD_FRIDAY) || wanted.goodFriday())) {
                    dates.add(holiday.getDate());
                }
            }
            if (isLiberationDayFree(wanted.liberationDay(), year)) {
                dates.add(FIFTH_OF_MAY.atYear(year));
            }
        }
        return dates;
    }

    /** The names of the same days, as people call them. */
    static Map<LocalDate, String> names(CalendarDefinition.PublicHolidays wanted, Locale language) {
        Map<LocalDate, String> names = new HashMap<>();
        of(wanted)
                .forEach(date -> ofYear(date.getYear()).stream()
                        .filter(holiday -> holiday.getDate().equals(date))
                        .forEach(holiday -> names.put(date, holiday.getDescription(language))));
        return names;
    }

    private static boolean isLiberationDayFree(LiberationDay when, int year) {
        return when == LiberationDay.YEARLY || (when == LiberationDay.LUSTRUM && year % 5 == 0);
    }

    private static Set<Holiday> ofYear(int year) {
        return KNOWN.computeIfAbsent(year, asked -> DUTCH.getHolidays(Year.of(asked)));
    }
}
