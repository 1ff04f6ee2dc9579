package nl.schoolbel.tickets.schoolhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.tickets.schoolcalendar.ClosedDays;
import nl.schoolbel.tickets.schoolcalendar.Hours;
import nl.schoolbel.tickets.schools.Schools;

/** Changes the hours and free days of a school; what contradicts itself is refused with every fault at once. */
@ApplicationScoped
public class SchoolHours {

    @Inject
    Schools schools;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    public Schools.Read change(UUID schoolId, String ifMatch, NewHours hours) {
        List<FieldFault> faults = new ArrayList<>();
        note("/lessonHours/", hours.lessonHours(), faults);
        note("/accessHours/", hours.accessHours(), faults);
        refuse(faults);
        return schools.change(
                schoolId,
                ifMatch,
                "school-hours-changed",
                school -> school.withHours(hours.lessonHours(), hours.accessHours()));
    }

    @Transactional
    public Schools.Read change(UUID schoolId, String ifMatch, NewFreeDays days) {
        Screening screening = screener.screen(labels(days), days.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        for (int i = 0; i < days.freeDays().size(); i++) {
            ClosedDays free = days.freeDays().get(i);
            if (free.lastDate().isBefore(free.firstDate())) {
                faults.add(fault("/freeDays/" + i + "/lastDate", "before-first-day"));
            }
        }
        refuse(faults);
        Schools.Read changed = schools.change(
                schoolId, ifMatch, "school-free-days-changed", school -> school.withFreeDays(days.freeDays()));
        screener.escaped("school", schoolId, screening);
        return changed;
    }

    /** By JSON pointer. */
    private static Map<String, String> labels(NewFreeDays days) {
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < days.freeDays().size(); i++) {
            labels.put("/freeDays/" + i + "/label", days.freeDays().get(i).label());
        }
        return labels;
    }

    /** A window over midnight has to be written as two, one on each day, so that nobody has to guess what was meant. */
    private void note(String place, List<Hours> hours, List<FieldFault> faults) {
        List<Hours> sound = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            Hours window = hours.get(i);
            if (window.closesAsItOpens()) {
                faults.add(fault(place + i, "window-empty"));
            } else if (window.closesBeforeItOpens()) {
                faults.add(fault(place + i + "/close", "not-after-start"));
            } else {
                if (sound.stream().anyMatch(other -> window.window().overlaps(other.window()))) {
                    faults.add(fault(place + i, "window-overlap"));
                }
                sound.add(window);
            }
        }
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
