package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From three tickets that were questions to a practice that sticks: signal, visit, cycle, the checks after six and
 * twelve school weeks over a holiday, the effect after eight, and what each role sees of it.
 */
@ExtendWith(RunningStack.class)
@Order(3)
class CoachingLoopIT {

    private static final ZoneId SCHOOL_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_CHECK_WEEKS = 6;
    private static final int SECOND_CHECK_WEEKS = 12;
    private static final int EFFECT_WEEKS = 8;

    private final World world;
    private final CoachingScenario school;
    private final CoachingExpectations expect;

    CoachingLoopIT(World world) {
        this.world = world;
        this.school = CoachingScenario.withNewTool(world);
        this.expect = new CoachingExpectations(world, school);
    }

    @Test
    void threeQuestionsBecomeAPracticeThatSticks() {
        try (CoachingTime time = new CoachingTime(world)) {
            LocalDate today = day(time.ticketsTime());
            LessonDays lessons = aHolidayLiesAhead(today);
            // Not the next one: midnight may pass before the tickets are there.
            LocalDate visitDay = lessons.after(today, 2);
            String signal = threeQuestionsRaiseASignal();
            school.step("/signals/" + signal, "acceptances", null);

            String activity = school.planActivity(at(visitDay, 10), at(visitDay, 11), signal);
            expect.calendarHas(activity, at(visitDay, 10));
            time.moveTo(at(visitDay, 12));
            school.holdActivity(activity);
            String cycle = school.openCycle(signal, school.publishPractice());
            school.step("/cycles/" + cycle, "phases", Map.of("phase", "borging", "reason", "Het team kon het al."));

            LocalDate firstCheck = lessons.afterWeeks(visitDay, FIRST_CHECK_WEEKS);
            LocalDate secondCheck = lessons.afterWeeks(visitDay, SECOND_CHECK_WEEKS);
            assertThat(firstCheck).isAfter(visitDay.plusWeeks(FIRST_CHECK_WEEKS));
            expect.checksAreDue(cycle, firstCheck, secondCheck);
            time.moveTo(at(firstCheck, 12));
            expect.isNotOverdue(cycle);
            time.moveTo(at(lessons.after(firstCheck, 1), 12));
            expect.isOverdue(cycle);
            school.holdFirstCheck(expect.checks(cycle).get(0).path("id").asText(), secondCheck.plusMonths(3));
            expect.sticks(cycle);
            expect.isNotOverdue(cycle);

            time.moveTo(at(lessons.afterWeeks(visitDay, EFFECT_WEEKS).plusDays(2), 12));
            expect.effectIsMeasured(activity);
            school.step("/signals/" + signal, "outcomes", Map.of("outcome", "coached", "activityId", activity));
            expect.signalEnded(signal);
            expect.bestuurSeesFigures(schoolYear(today));
            expect.contentIsSeenByItsCoachOnly(activity, cycle);
        }
    }

    /** A week off in the coming six; unless the school has one then anyhow. */
    private LessonDays aHolidayLiesAhead(LocalDate today) {
        LessonDays before = LessonDays.toldOf(world, CoachingScenario.SCHOOL);
        LocalDate first = before.after(today, 11);
        school.closes(first, first.plusDays(6));
        Waiting.until("told holiday")
                .untilAsserted(() -> assertThat(LessonDays.toldOf(world, CoachingScenario.SCHOOL)
                                .isClosed(first))
                        .isTrue());
        expect.allIsHeard();
        return LessonDays.toldOf(world, CoachingScenario.SCHOOL);
    }

    private String threeQuestionsRaiseASignal() {
        school.userQuestion();
        school.userQuestion();
        expect.noSignal();
        school.userQuestion();
        return expect.signal();
    }

    @Test
    void whatTurnsOutToBeTechnicalBecomesATicketWhoseEndEndsTheRequest() {
        String request = school.asks("Het bord in groep 6 blijft zwart. Hoe krijg ik beeld?");

        school.step("/requests/" + request, "technical-referrals", null);

        String ticket = expect.becameTicket(request);
        world.tickets(Account.CONTACTPERSOON_2)
                .step("/tickets/" + ticket, "resolutions", Map.of("cause", "hardware", "done", "Kabel vervangen."))
                .orThrow("the resolution");
        world.tickets(Account.CONTACTPERSOON_2)
                .step("/tickets/" + ticket, "confirmations", null)
                .orThrow("the confirmation");
        expect.requestIs(request, "ended");
    }

    /** Such as {@code 2026-2027}, which begins on the first of August. */
    private static String schoolYear(LocalDate day) {
        int start = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return start + "-" + (start + 1);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(SCHOOL_ZONE).toLocalDate();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(SCHOOL_ZONE).toInstant();
    }
}
