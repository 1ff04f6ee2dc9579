package nl.schoolbel.tickets.schoolhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.schoolcalendar.Holiday;
import nl.schoolbel.tickets.schoolcalendar.HolidayStore;
import nl.schoolbel.tickets.schoolcalendar.Region;
import nl.schoolbel.tickets.schools.SchoolRegister;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The school holidays of the regions, per school year. When they change, they are told, and all schools are told again. */
@ApplicationScoped
public class SchoolHolidays {

    private static final Map<String, List<Region>> REGIONS = Map.of(
            "noord", List.of(Region.NORTH),
            "midden", List.of(Region.MIDDLE),
            "zuid", List.of(Region.SOUTH),
            "heel nederland", List.of(Region.values()));

    private static final Map<String, String> NAMES = Map.of(
            "herfstvakantie", "autumn",
            "kerstvakantie", "christmas",
            "voorjaarsvakantie", "spring",
            "meivakantie", "may",
            "zomervakantie", "summer");

    @Inject
    HolidayStore store;

    @Inject
    SchoolRegister register;

    @Inject
    HolidayTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    ProblemTexts texts;

    /** A school year; without holidays when nobody told us any. */
    @Schema(name = "SchoolHolidayYear")
    public record Year(String schoolYear, List<Holiday> holidays) {}

    public Year read(String schoolYear) {
        requireYear(schoolYear);
        return new Year(schoolYear, store.ofYear(schoolYear));
    }

    /** Puts the ministry's file in the place of what we knew of the year; the same file once more changes nothing. */
    @Transactional
    public Year replace(String schoolYear, MinistryYear file) {
        requireYear(schoolYear);
        List<FieldFault> faults = new ArrayList<>();
        List<Holiday> holidays = holidays(schoolYear, file, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        List<Holiday> before = store.ofYear(schoolYear);
        if (!Set.copyOf(holidays).equals(Set.copyOf(before))) {
            store.replace(schoolYear, holidays);
            audit.changed("school-holidays-replaced", "school-year", schoolYear);
            register.tellAgain();
            telling.tellWhatChanged();
        }
        return new Year(schoolYear, store.ofYear(schoolYear));
    }

    private List<Holiday> holidays(String schoolYear, MinistryYear file, List<FieldFault> faults) {
        List<Holiday> holidays = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < file.content().size(); c++) {
            MinistryYear.Content content = file.content().get(c);
            if (!content.schoolyear().strip().equals(schoolYear)) {
                faults.add(fault("/content/" + c + "/schoolyear", "clash"));
            }
            for (int v = 0; v < content.vacations().size(); v++) {
                MinistryYear.Vacation vacation = content.vacations().get(v);
                String name = vacation.type().strip().toLowerCase(Locale.ROOT);
                for (int r = 0; r < vacation.regions().size(); r++) {
                    String pointer = "/content/" + c + "/vacations/" + v + "/regions/" + r;
                    for (Holiday holiday : days(name, vacation.regions().get(r), pointer, faults)) {
                        if (!seen.add(holiday.name() + holiday.region())) {
                            faults.add(fault(pointer + "/region", "duplicate"));
                        }
                        holidays.add(holiday);
                    }
                }
            }
        }
        return holidays;
    }

    private List<Holiday> days(String name, MinistryYear.Days days, String pointer, List<FieldFault> faults) {
        try {
            if (days.lastDay().isBefore(days.firstDay())) {
                faults.add(fault(pointer + "/enddate", "before-first-day"));
                return List.of();
            }
            return REGIONS.get(days.region().strip().toLowerCase(Locale.ROOT)).stream()
                    .map(region -> new Holiday(NAMES.getOrDefault(name, name), region, days.firstDay(), days.lastDay()))
                    .toList();
        } catch (DateTimeException noSuchDay) {
            faults.add(fault(pointer, "wrong-type"));
            return List.of();
        }
    }

    /** Such as {@code 2026-2027}: two years in a row. */
    private void requireYear(String schoolYear) {
        boolean sound = schoolYear.matches("20\\d{2}-20\\d{2}")
                && Integer.parseInt(schoolYear.substring(0, 4)) + 1 == Integer.parseInt(schoolYear.substring(5));
        if (!sound) {
            throw ProblemException.ofFields(List.of(fault("schoolYear", "pattern")));
        }
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
