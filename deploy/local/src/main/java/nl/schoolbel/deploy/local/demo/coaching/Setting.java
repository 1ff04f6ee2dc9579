package nl.schoolbel.deploy.local.demo.coaching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;

/** What is there before the first lesson: the schools' own free days. */
final class Setting {

    /** A school that has free days of its own shows that the calendar is its own. */
    private static final int WEEK_OF_STUDY_DAY = -15;

    private final Cast cast;

    Setting(Cast cast) {
        this.cast = cast;
    }

    /**
     * Each school tells its free days; called at the beginning of the year that is played, as a school tells the closed
     * days of the running school year and later ones only.
     */
    void tellSchools(SchoolWeeks weeks) {
        ApiClient tickets = cast.tickets(Account.OPERATOR);
        String studyDay = weeks.day(WEEK_OF_STUDY_DAY, DayOfWeek.WEDNESDAY).toString();
        for (int number = 1; number <= Cast.SCHOOLS; number++) {
            String path = "/schools/" + Cast.school(number);
            Answer school = tickets.get(path).orThrow("the school");
            tickets.call(
                            "PUT",
                            path + "/free-days",
                            Map.of("If-Match", school.etag().orElseThrow()),
                            Map.of(
                                    "freeDays",
                                    List.of(Map.of("firstDate", studyDay, "lastDate", studyDay, "label", "Studiedag"))))
                    .orThrow("the free days");
        }
    }
}
