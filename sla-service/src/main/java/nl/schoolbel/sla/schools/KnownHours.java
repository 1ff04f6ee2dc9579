package nl.schoolbel.sla.schools;

import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.schools.SchoolHours;

/** What a school told about its hours; what it did not tell is empty. */
record KnownHours(List<SchoolHours> lessonHours, List<SchoolHours> accessHours, List<SchoolClosedDays> closedDays) {

    KnownHours {
        lessonHours = lessonHours == null ? List.of() : lessonHours;
        accessHours = accessHours == null ? List.of() : accessHours;
        closedDays = closedDays == null ? List.of() : closedDays;
    }

    static KnownHours of(SchoolChanged school) {
        return new KnownHours(school.lessonHours(), school.accessHours(), school.closedDays());
    }

    /** The same without days that are over: a school does not tell of those for ever. */
    KnownHours from(LocalDate day) {
        return new KnownHours(
                lessonHours,
                accessHours,
                closedDays.stream()
                        .filter(range -> !range.lastDate().isBefore(day))
                        .map(range ->
                                range.firstDate().isBefore(day) ? new SchoolClosedDays(day, range.lastDate()) : range)
                        .toList());
    }
}
