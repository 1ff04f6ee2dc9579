package nl.schoolbel.deploy.local.demo.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.Body;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks;
import nl.schoolbel.deploy.local.demo.stage.Script;

/** What the bestuur agrees with its coaches: hours for each school year that is played, and who looks after which school. */
final class TeamWork {

    private final Cast cast;
    private final ApiClient bestuur;

    TeamWork(Cast cast) {
        this.cast = cast;
        this.bestuur = cast.coaching(Account.BESTUUR);
    }

    record Member(int coach, int hoursAYear, List<Integer> schools) {}

    /**
     * @param fromWeek its Monday is the first day
     * @param untilWeek its Friday is the last day
     */
    record StandIn(int coach, int school, int fromWeek, int untilWeek, String reason) {}

    record Team(List<Member> members, List<StandIn> standIns) {}

    /** Gives how many schools are looked after. */
    int agree(SchoolWeeks weeks, int firstWeek) {
        Map<Account, String> ids = new CoachTeam(cast.stack()).appoint();
        Team team = Script.whole("coaching/team.json", Team.class);
        LocalDate first = weeks.day(firstWeek, DayOfWeek.MONDAY);
        TreeSet<String> years = new TreeSet<>(List.of(schoolYear(first), schoolYear(weeks.day(0, DayOfWeek.MONDAY))));
        int schools = 0;
        for (Member member : team.members()) {
            String path = "/coaches/" + ids.get(Cast.coach(member.coach()));
            years.forEach(year -> giveHours(path + "/hours/" + year, member.hoursAYear()));
            for (int school : member.schools()) {
                assign(
                        path,
                        new Body()
                                .with("schoolId", Cast.school(school))
                                .with("role", "lead")
                                .with("fromDate", first.toString()));
                schools++;
            }
        }
        for (StandIn standIn : team.standIns()) {
            assign(
                    "/coaches/" + ids.get(Cast.coach(standIn.coach())),
                    new Body()
                            .with("schoolId", Cast.school(standIn.school()))
                            .with("role", "stand-in")
                            .with(
                                    "fromDate",
                                    weeks.day(standIn.fromWeek(), DayOfWeek.MONDAY)
                                            .toString())
                            .with(
                                    "untilDate",
                                    weeks.day(standIn.untilWeek(), DayOfWeek.FRIDAY)
                                            .toString())
                            .with("reason", standIn.reason()));
        }
        return schools;
    }

    private void giveHours(String path, int hours) {
        String etag = bestuur.get(path).orThrow("the hours").etag().orElseThrow();
        bestuur.call("PUT", path, Map.of("If-Match", etag), Map.of("hours", hours))
                .orThrow("the hours");
    }

    private void assign(String coach, Body assignment) {
        Answer answer = bestuur.post(coach + "/schools", assignment.asMap());
        // Somebody looks after the school on those days already: from an earlier run that broke off.
        if (!answer.body().toString().contains("period-overlap")) {
            answer.orThrow("the assignment");
        }
    }

    /** Such as {@code 2026-2027}, which begins on the first of August. */
    static String schoolYear(LocalDate day) {
        int start = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return "%d-%d".formatted(start, start + 1);
    }
}
