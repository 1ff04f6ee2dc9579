package nl.schoolbel.sla.agreements;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;

/** The written hours of an agreement, as the calendar that clocks count by. */
public final class ServiceHours {

    private ServiceHours() {}

    public static ServiceCalendar calendar(AgreementTerms terms) {
        return ServiceCalendar.in(ZoneId.of(terms.zone()))
                .weekly(WeeklyHours.of(perDay(terms.weeklyWindows())))
                .build();
    }

    static Map<DayOfWeek, List<LocalWindow>> perDay(List<AgreementTerms.Window> windows) {
        Map<DayOfWeek, List<LocalWindow>> perDay = new EnumMap<>(DayOfWeek.class);
        for (AgreementTerms.Window window : windows) {
            perDay.computeIfAbsent(day(window), day -> new ArrayList<>())
                    .add(LocalWindow.of(window.open(), window.close()));
        }
        return perDay;
    }

    /** The place in the written list of the n-th window of a day. */
    static int placeOf(List<AgreementTerms.Window> windows, DayOfWeek day, int index) {
        int seen = -1;
        for (int place = 0; place < windows.size(); place++) {
            if (day(windows.get(place)) == day && ++seen == index) {
                return place;
            }
        }
        throw new IllegalArgumentException("no window " + index + " on " + day);
    }

    private static DayOfWeek day(AgreementTerms.Window window) {
        return DayOfWeek.valueOf(window.day().toUpperCase(Locale.ROOT));
    }
}
