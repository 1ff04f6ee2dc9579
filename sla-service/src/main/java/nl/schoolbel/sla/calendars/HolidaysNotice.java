package nl.schoolbel.sla.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Says in plain words until when the school holidays in a calendar are known. */
@ApplicationScoped
class HolidaysNotice {

    @Inject
    ProblemTexts texts;

    /** {@code null} for a calendar without a region. */
    String of(WrittenCalendar calendar) {
        if (calendar.definition().schoolHolidays() == null) {
            return null;
        }
        String bundle = "nl.schoolbel.sla.calendars";
        return calendar.holidaysUntilDate() == null
                ? texts.text(bundle, calendar.isPublished() ? "holidays.unknown" : "holidays.draft")
                : texts.text(
                        bundle, "holidays.until", calendar.holidaysUntilDate().toString());
    }
}
