package nl.schoolbel.sla.explain.domain;

import static nl.schoolbel.sla.clock.domain.TicketStory.handedOverAt;
import static nl.schoolbel.sla.clock.domain.TicketStory.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.schoolbel.sla.clock.domain.Budget;
import nl.schoolbel.sla.clock.domain.CalendarStep;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.NotPausing;
import nl.schoolbel.sla.clock.domain.Pausing;
import nl.schoolbel.sla.clock.domain.SegmentReason;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.TicketStory;
import nl.schoolbel.sla.clock.domain.WaitingReason;
import nl.schoolbel.sla.explain.domain.Held.Cause;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Monday 2 March 2026, office hours 08:00–17:00 UTC; resolution of priority 2 within 4 hours. */
class ExplainerTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void aClockThatRunsOverNightIsExplainedByTwoDays() {
        Explanation why = explain(handedOverAt("15:00"), Target.RESOLUTION, "16:00");

        assertThat(why.startedBy()).isEqualTo(Step.HANDED_OVER);
        assertThat(why.dueAt()).isEqualTo(time("3 10:00"));
        assertThat(why.parts()).extracting(Part::phase).containsExactly(Phase.WITHIN, Phase.AHEAD);
        assertThat(why.parts().get(1).counted())
                .containsExactly(
                        new CountedDays(MONDAY, MONDAY, 1, Duration.ofHours(1), Duration.ofHours(1)),
                        new CountedDays(
                                MONDAY.plusDays(1), MONDAY.plusDays(1), 1, Duration.ofHours(2), Duration.ofHours(2)));
    }

    @Test
    void reportedAndHandedOverAtOneMomentIsStartedByTheHandOver() {
        assertThat(explain(handedOverAt("08:00"), Target.RESOLUTION, "09:00").startedBy())
                .isEqualTo(Step.HANDED_OVER);
    }

    @Test
    void handedOverAndAcceptedAtOneMomentIsMetByTheAcceptance() {
        assertThat(explain(handedOverAt("09:00").accepted(), Target.ACKNOWLEDGE, "09:30")
                        .metBy())
                .isEqualTo(Step.ACCEPTED);
    }

    @Test
    void theHoursAfterClosingAreNoDayThatDoesNotCount() {
        Explanation why = explain(handedOverAt("18:00"), Target.RESOLUTION, "19:00");

        assertThat(why.parts()).allSatisfy(part -> assertThat(part.skipped()).isEmpty());
        assertThat(why.dueAt()).isEqualTo(time("3 12:00"));
    }

    @Test
    void aYearTakesAFewLinesAndNamesItsHolidays() {
        Map<Integer, Budget> longTime = Map.of(2, Budget.of(Duration.ofHours(9 * 250)));
        var terms = List.of(ClockTerms.from(
                1, time("08:00"), Map.of(Target.RESOLUTION, TargetTerms.of(longTime, TicketStory.OFFICE))));
        List<TicketFact> facts = handedOverAt("08:00").facts();
        Clock clock = Clocks.fold(facts, terms).current().get(Target.RESOLUTION);

        Explanation why = Explainer.explain(clock, facts, terms, ClosedDays.UNKNOWN, time("08:00"));

        assertThat(why.parts()).hasSize(1);
        assertThat(why.parts().get(0).counted())
                .containsExactly(new CountedDays(
                        MONDAY, LocalDate.parse("2027-02-12"), 250, Duration.ofHours(9), Duration.ofHours(2250)));
        assertThat(why.parts().get(0).skipped())
                .containsExactly(new SkippedDays(
                        LocalDate.parse("2026-03-07"), LocalDate.parse("2027-02-07"), 98, ClosedDay.WEEKLY));
    }

    @Test
    void aHolidayIsNamedAndAWeekendIsNot() {
        LocalDate free = LocalDate.parse("2026-03-03");
        ServiceCalendar calendar = ServiceCalendar.in(ZoneId.of("UTC"))
                .weekly(WeeklyHours.workdays(LocalWindow.of("08:00", "17:00")))
                .closedOn(List.of(free))
                .build();
        var terms = List.of(ClockTerms.from(
                1,
                time("08:00"),
                Map.of(Target.RESOLUTION, TargetTerms.of(Map.of(2, Budget.workingDays(5, true)), calendar))));
        List<TicketFact> facts = handedOverAt("08:00").facts();
        Clock clock = Clocks.fold(facts, terms).current().get(Target.RESOLUTION);
        ClosedDay king = new ClosedDay(ClosedDay.Kind.PUBLIC_HOLIDAY, "Koningsdag");

        Explanation why =
                Explainer.explain(clock, facts, terms, date -> date.equals(free) ? king : null, time("08:00"));

        assertThat(why.parts().get(0).skipped())
                .containsExactly(
                        new SkippedDays(free, free, 1, king),
                        new SkippedDays(
                                LocalDate.parse("2026-03-07"), LocalDate.parse("2026-03-08"), 2, ClosedDay.WEEKLY));
        assertThat(why.held()).singleElement().satisfies(held -> {
            assertThat(held.workingDays()).isEqualTo(5);
            assertThat(held.endOfWorkingDay()).isTrue();
            assertThat(held.budget()).isEqualTo(Duration.ofHours(54));
        });
    }

    @Test
    void waitingForTheSupplierIsAPartThatRunsAndSaysWhy() {
        Explanation why =
                explain(handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SUPPLIER), Target.RESOLUTION, "11:00");

        assertThat(why.parts().get(1)).satisfies(part -> {
            assertThat(part.runs()).isTrue();
            assertThat(part.reason()).isEqualTo(SegmentReason.SUPPLIER);
            assertThat(part.notPausing()).isEqualTo(NotPausing.NOT_AGREED);
            assertThat(part.used()).isEqualTo(Duration.ofHours(1));
        });
    }

    @Test
    void whileAPauseLastsThereIsNoDueMoment() {
        Explanation why =
                explain(handedOverAt("09:00").at("10:00").waitsFor(WaitingReason.SCHOOL), Target.RESOLUTION, "12:00");

        assertThat(why.dueAt()).isNull();
        assertThat(why.state()).isEqualTo(ClockState.PAUSED);
        assertThat(why.paused()).isEqualTo(Duration.ofHours(2));
        assertThat(why.parts()).extracting(Part::phase).containsOnly(Phase.WITHIN);
    }

    @Test
    void whatCameAfterTheDueMomentIsLate() {
        Explanation why = explain(handedOverAt("09:00").at("14:30").resolved(), Target.RESOLUTION, "16:00");

        assertThat(why.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(why.metBy()).isEqualTo(Step.RESOLVED);
        assertThat(why.lateBy()).isEqualTo(Duration.ofMinutes(90));
        assertThat(why.parts()).extracting(Part::phase).containsExactly(Phase.WITHIN, Phase.LATE);
    }

    @Test
    void metExactlyAtTheDueMomentIsNotLate() {
        Explanation why = explain(handedOverAt("09:00").at("13:00").resolved(), Target.RESOLUTION, "16:00");

        assertThat(why.state()).isEqualTo(ClockState.MET);
        assertThat(why.lateBy()).isZero();
        assertThat(why.parts()).extracting(Part::phase).containsExactly(Phase.WITHIN);
    }

    @Test
    void metBeforeItTellsWhatWasLeft() {
        Explanation why = explain(handedOverAt("09:00").at("10:00").resolved(), Target.RESOLUTION, "16:00");

        assertThat(why.parts()).extracting(Part::phase).containsExactly(Phase.WITHIN, Phase.AHEAD);
        assertThat(why.parts().get(1).used()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aChangeOfPriorityIsAStepAndTheLastOneDecides() {
        Explanation why = explain(handedOverAt("09:00").at("10:00").priority(1), Target.RESOLUTION, "10:30");

        assertThat(why.held()).extracting(Held::cause).containsExactly(Cause.START, Cause.PRIORITY_CHANGED);
        assertThat(why.held()).extracting(Held::decides).containsExactly(false, true);
        assertThat(why.dueAt()).isEqualTo(time("11:00"));
    }

    @Test
    void aDueMomentThatWasSetByHandIsNamed() {
        List<TicketFact> facts = new ArrayList<>(handedOverAt("09:00").facts());
        UUID moving = UUID.randomUUID();
        facts.add(new TicketFact.DueMomentMoved(moving, 9, time("10:00"), Target.RESOLUTION, time("3 12:00")));
        var terms = List.of(TicketStory.TERMS);
        Clock clock = Clocks.fold(facts, terms).current().get(Target.RESOLUTION);

        Explanation why = Explainer.explain(clock, facts, terms, ClosedDays.UNKNOWN, time("11:00"));

        assertThat(why.dueAt()).isEqualTo(time("3 12:00"));
        assertThat(why.held().get(1)).satisfies(held -> {
            assertThat(held.cause()).isEqualTo(Cause.DUE_MOMENT_MOVED);
            assertThat(held.factId()).isEqualTo(moving);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePartsAddUp(long seed) {
        Random random = new Random(seed);
        List<TicketFact> facts = randomFacts(random);
        List<ClockTerms> terms = terms(random);
        Instant now = time("%d %02d:17".formatted(2 + random.nextInt(10), 9 + random.nextInt(12)));

        List<Clock> clocks = Clocks.fold(facts, terms).all();

        assertThat(clocks).isNotEmpty().allSatisfy(clock -> {
            Explanation why = Explainer.explain(clock, facts, terms, ClosedDays.UNKNOWN, now);
            assertThat(used(why, Set.of(Phase.WITHIN, Phase.LATE))).isEqualTo(why.elapsed());
            if (clock.movedTo() == null) {
                assertThat(used(why, Set.of(Phase.LATE))).isEqualTo(why.lateBy());
            }
            if (why.dueAt() != null && clock.movedTo() == null) {
                assertThat(used(why, Set.of(Phase.WITHIN, Phase.AHEAD))).isEqualTo(why.budget());
            }
            assertThat(why.held().stream().filter(Held::decides))
                    .singleElement()
                    .satisfies(held -> assertThat(held.budget()).isEqualTo(why.budget()));
            Instant end = why.startedAt();
            for (Part part : why.parts()) {
                assertThat(part.from()).isEqualTo(end);
                end = part.until();
                Duration counted =
                        part.counted().stream().map(CountedDays::total).reduce(Duration.ZERO, Duration::plus);
                assertThat(counted).isEqualTo(part.used());
            }
        });
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static Duration used(Explanation why, Set<Phase> phases) {
        return why.parts().stream()
                .filter(part -> phases.contains(part.phase()))
                .map(Part::used)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Explanation explain(TicketStory story, Target target, String now) {
        var terms = List.of(TicketStory.TERMS);
        Clock clock = Clocks.fold(story.facts(), terms).current().get(target);
        return Explainer.explain(clock, story.facts(), terms, ClosedDays.UNKNOWN, time(now));
    }

    private static List<ClockTerms> terms(Random random) {
        Pausing pausing = new Pausing(
                Set.of(WaitingReason.SCHOOL, WaitingReason.ACCESS),
                Set.of(WaitingReason.SCHOOL),
                random.nextBoolean() ? Map.of(WaitingReason.SCHOOL, Duration.ofHours(3)) : Map.of());
        ServiceCalendar late = ServiceCalendar.in(ZoneId.of("Europe/Amsterdam"))
                .weekly(WeeklyHours.workdays(LocalWindow.of("10:00", "20:30")))
                .build();
        List<CalendarStep> hours = random.nextBoolean()
                ? List.of(CalendarStep.always(TicketStory.OFFICE))
                : List.of(CalendarStep.always(TicketStory.OFFICE), new CalendarStep(time("4 12:00"), late));
        Map<Integer, Budget> budgets = Map.of(
                1, Budget.of(Duration.ofHours(2)),
                2, Budget.of(Duration.ofHours(1 + random.nextInt(30))),
                3, Budget.workingDays(2, random.nextBoolean()));
        TargetTerms one = new TargetTerms(budgets, pausing, hours);
        return List.of(ClockTerms.from(
                1,
                time("08:00"),
                Map.of(
                        Target.ACKNOWLEDGE, one,
                        Target.UPDATE, one,
                        Target.ARRIVAL, one,
                        Target.WORKAROUND, one,
                        Target.RESOLUTION, one)));
    }

    private static List<TicketFact> randomFacts(Random random) {
        TicketStory story = handedOverAt("09:00");
        List<TicketFact> own = new ArrayList<>();
        int handOvers = 1;
        for (int step = random.nextInt(14); step >= 0; step--) {
            String moment =
                    "%d %02d:%02d".formatted(2 + random.nextInt(8), 9 + random.nextInt(12), random.nextInt(4) * 15);
            story.at(moment);
            switch (random.nextInt(14)) {
                case 0 -> story.accepted();
                case 1 -> story.visitPlanned();
                case 2 -> story.arrived();
                case 3 -> story.noted();
                case 4, 5 -> story.waitsFor(WaitingReason.values()[random.nextInt(4)]);
                case 6 -> story.goesOn();
                case 7 -> story.workaroundGiven();
                case 8 -> story.priority(1 + random.nextInt(3));
                case 9 -> story.resolved();
                case 10 -> story.refused();
                case 11 -> story.returned();
                case 12 -> story.handedOver(1 + random.nextInt(3), ++handOvers);
                default -> {
                    if (random.nextInt(3) == 0) {
                        own.add(new TicketFact.DueMomentMoved(
                                UUID.randomUUID(), 99, time(moment), Target.RESOLUTION, time("6 12:00")));
                    } else {
                        own.add(new TicketFact.Offered(UUID.randomUUID(), 99, time(moment)));
                    }
                }
            }
        }
        own.addAll(story.facts());
        return own;
    }
}
