package nl.schoolbel.coaching.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Three tickets, thirty school days, quiet for thirty. The school has lessons from Monday to Friday, autumn holiday from 17 to
 * 25 October 2026 and Christmas holiday from 19 December to 3 January; the other school has none.
 */
class SignalWatchTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final SignalRule THREE = new SignalRule(3, 30, 30);
    private static final Instant EVER = Instant.EPOCH;

    private final SignalWatch watch = watch(List.of(version(1, EVER, true, THREE)), Map.of());

    @Test
    void twoTicketsAreNoSignal() {
        assertThat(due(watch, ticket("2026-09-01"), ticket("2026-09-02"))).isEmpty();
    }

    @Test
    void theThirdTicketRaisesTheSignalAtItsOwnMoment() {
        Happening third = ticket("2026-09-09");

        assertThat(watch.due(List.of(third, ticket("2026-09-01"), ticket("2026-09-04")), List.of(), EVER))
                .containsExactly(new DueSignal(third.at(), third.day(), SCHOOL, 3, THREE));
    }

    @Test
    void aTicketThatIsTwiceInTheListCountsOnce() {
        Happening first = ticket("2026-09-01");
        Happening again = new Happening(first.counted(), SCHOOL, at("2026-09-02"), day("2026-09-02"));

        assertThat(due(watch, first, first, again, ticket("2026-09-03"))).isEmpty();
    }

    @Test
    void exactlyThirtySchoolDaysApartIsWithinTheWindow() {
        assertThat(due(watch, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-10-13")))
                .containsExactly("2026-10-13");
    }

    @Test
    void thirtyOneSchoolDaysApartIsNot() {
        assertThat(due(watch, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-10-14")))
                .isEmpty();
    }

    @Test
    void theHourOfTheDayMakesNoDifference() {
        Happening first = new Happening(UUID.randomUUID(), SCHOOL, at("2026-09-01", "08:00"), day("2026-09-01"));
        Happening last = new Happening(UUID.randomUUID(), SCHOOL, at("2026-10-13", "17:45"), day("2026-10-13"));

        assertThat(due(watch, first, ticket("2026-09-02"), last)).containsExactly("2026-10-13");
    }

    @Test
    void aHolidayDoesNotBreakARowOfQuestions() {
        assertThat(due(watch, ticket("2026-09-08"), ticket("2026-09-10"), ticket("2026-10-27")))
                .as("eight weeks less one day, with one week of holiday in it")
                .containsExactly("2026-10-27");
        assertThat(due(watch, ticket("2026-09-07"), ticket("2026-09-10"), ticket("2026-10-27")))
                .as("one school day more")
                .isEmpty();
    }

    @Test
    void aQuestionInTheHolidayCountsFromTheSchoolDayBeforeIt() {
        assertThat(due(watch, ticket("2026-12-30"), ticket("2027-01-04"), ticket("2027-02-12")))
                .as("30 December to 12 February: 30 school days from 4 January on")
                .containsExactly("2027-02-12");
        assertThat(due(watch, ticket("2026-12-30"), ticket("2027-01-04"), ticket("2027-02-15")))
                .isEmpty();
    }

    @Test
    void aFourthTicketInTheQuietRaisesNothing() {
        assertThat(due(watch, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-03"), ticket("2026-09-24")))
                .containsExactly("2026-09-03");
    }

    @Test
    void theDayBeforeTheQuietIsOverRaisesNothing() {
        List<Happening> three = List.of(ticket("2026-10-09"), ticket("2026-10-12"), ticket("2026-10-14"));

        assertThat(days(watch.due(three, List.of(day("2026-09-03")), EVER))).isEmpty();
    }

    @Test
    void thirtySchoolDaysAfterTheLastTheNextSignalIsRaised() {
        List<Happening> three = List.of(ticket("2026-10-09"), ticket("2026-10-12"), ticket("2026-10-15"));

        assertThat(days(watch.due(three, List.of(day("2026-09-03")), EVER))).containsExactly("2026-10-15");
    }

    @Test
    void theQuietIsStretchedByAHolidayToo() {
        List<Happening> three = List.of(ticket("2026-11-02"), ticket("2026-11-03"), ticket("2026-11-05"));

        assertThat(days(watch.due(three, List.of(day("2026-09-18")), EVER))).isEmpty();
        assertThat(days(watch.due(three, List.of(day("2026-09-17")), EVER))).containsExactly("2026-11-05");
    }

    @Test
    void aLateTicketThatCompletesAnEarlierRowDoesNotDoubleASignalNearby() {
        List<Happening> four =
                List.of(ticket("2026-09-01"), ticket("2026-09-07"), ticket("2026-09-11"), ticket("2026-09-18"));

        assertThat(watch.due(four, List.of(day("2026-09-18")), EVER)).isEmpty();
    }

    @Test
    void whatHappenedBeforeTheOneThatWasAddedIsNotLookedAtAnew() {
        List<Happening> three = List.of(ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-03"));

        assertThat(watch.due(three, List.of(), at("2026-09-04"))).isEmpty();
        assertThat(watch.due(three, List.of(), three.get(2).at())).hasSize(1);
    }

    @Test
    void askingAgainWithWhatWasRaisedGivesNothing() {
        List<Happening> many = everyWeek();
        List<DueSignal> first = watch.due(many, List.of(), EVER);

        assertThat(watch.due(many, first.stream().map(DueSignal::day).toList(), EVER))
                .isEmpty();
    }

    @Test
    void theOrderInWhichTheyAreHeardOfMakesNoDifference() {
        List<Happening> many = new ArrayList<>(everyWeek());
        List<DueSignal> inOrder = watch.due(many, List.of(), EVER);
        assertThat(inOrder).hasSizeGreaterThan(2);
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(many, random);
            assertThat(watch.due(many, List.of(), EVER)).isEqualTo(inOrder);
        }
    }

    @Test
    void eachSchoolCountsByItsOwnSchoolDaysUpToTheLast() {
        UUID third = UUID.randomUUID();
        Happening first = school(SCHOOL, "2026-09-08");
        Happening second = school(OTHER, "2026-09-21");

        assertThat(due(watch, first, second, school(third, "2026-10-27")))
                .as("30 school days of the first, which had a holiday")
                .containsExactly("2026-10-27");
        assertThat(due(watch, school(OTHER, "2026-09-08"), school(SCHOOL, "2026-09-21"), school(third, "2026-10-27")))
                .as("35 of the other, which had none")
                .isEmpty();
    }

    @Test
    void aSchoolCountsOnceForATheme() {
        assertThat(due(watch, school(SCHOOL, "2026-09-01"), school(SCHOOL, "2026-09-02"), school(OTHER, "2026-09-03")))
                .isEmpty();
    }

    @Test
    void aChangedRuleCountsFromThenOnAndRaisesNothingForThePast() {
        SignalWatch changed = watch(
                List.of(version(1, EVER, true, THREE), version(2, at("2026-09-10"), true, new SignalRule(2, 30, 30))),
                Map.of());

        assertThat(due(changed, ticket("2026-09-01"), ticket("2026-09-08")))
                .as("two before the change")
                .isEmpty();
        assertThat(due(changed, ticket("2026-09-01"), ticket("2026-09-10")))
                .as("the second at the change; the one before is in its period")
                .containsExactly("2026-09-10");
    }

    @Test
    void aChangeThatMakesASignalRarerLeavesWhatWasBefore() {
        SignalWatch changed = watch(
                List.of(version(2, at("2026-09-10"), true, new SignalRule(4, 30, 30)), version(1, EVER, true, THREE)),
                Map.of());

        assertThat(due(changed, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-09")))
                .containsExactly("2026-09-09");
        assertThat(due(changed, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-10")))
                .isEmpty();
    }

    @Test
    void aRuleThatWasChangedBackIsAsItWas() {
        SignalWatch changed = watch(
                List.of(
                        version(1, EVER, true, THREE),
                        version(2, at("2026-09-20"), true, new SignalRule(4, 30, 30)),
                        version(3, at("2026-09-15"), true, THREE)),
                Map.of());

        assertThat(due(changed, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-22")))
                .as("the newest counts, also where a clock was set back between")
                .containsExactly("2026-09-22");
    }

    @Test
    void whatHappenedWhileTheRuleWasOffDoesNotCountThenOrLater() {
        SignalWatch offForAWhile = watch(
                List.of(
                        version(1, EVER, true, THREE),
                        version(2, at("2026-09-07"), false, THREE),
                        version(3, at("2026-09-14"), true, THREE)),
                Map.of());

        assertThat(due(offForAWhile, ticket("2026-09-07"), ticket("2026-09-08"), ticket("2026-09-09")))
                .isEmpty();
        assertThat(due(offForAWhile, ticket("2026-09-08"), ticket("2026-09-14"), ticket("2026-09-15")))
                .isEmpty();
        assertThat(due(offForAWhile, ticket("2026-09-04"), ticket("2026-09-14"), ticket("2026-09-15")))
                .containsExactly("2026-09-15");
    }

    @Test
    void whatHappenedWhileASchoolHadItOffDoesNotCountThenOrLater() {
        SwitchTimes off = new SwitchTimes(List.of(
                new SwitchTimes.Switching(2, at("2026-09-14"), true),
                new SwitchTimes.Switching(1, at("2026-09-07"), false)));
        SignalWatch switched = watch(List.of(version(1, EVER, true, THREE)), Map.of(SCHOOL, off));

        assertThat(due(switched, ticket("2026-09-01"), ticket("2026-09-02"), ticket("2026-09-07")))
                .as("the moment of switching is off")
                .isEmpty();
        assertThat(due(switched, ticket("2026-09-08"), ticket("2026-09-09"), ticket("2026-09-14")))
                .as("what lay in the time off does not raise when it is on again")
                .isEmpty();
        assertThat(due(switched, ticket("2026-09-01"), ticket("2026-09-14"), ticket("2026-09-15")))
                .containsExactly("2026-09-15");
        assertThat(due(switched, school(OTHER, "2026-09-08"), school(OTHER, "2026-09-09"), school(OTHER, "2026-09-10")))
                .as("another school, which counts once")
                .isEmpty();
    }

    @Test
    void aRuleOfOneTicketOrWithoutAPeriodOrQuietIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalRule(1, 30, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalRule(3, 0, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalRule(3, 30, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleHistory(List.of()));
    }

    private static List<Happening> everyWeek() {
        List<Happening> many = new ArrayList<>();
        for (LocalDate day = day("2026-09-01"); day.isBefore(day("2027-03-01")); day = day.plusDays(7)) {
            many.add(ticket(day.toString()));
        }
        return many;
    }

    private static SignalWatch watch(List<RuleVersion> versions, Map<UUID, SwitchTimes> switches) {
        return new SignalWatch(new RuleHistory(versions), switches, SignalWatchTest::schoolDays);
    }

    private static RuleVersion version(long version, Instant from, boolean on, SignalRule rule) {
        return new RuleVersion(version, from, on, rule);
    }

    private static int schoolDays(UUID school, LocalDate after, LocalDate until) {
        return (int) after.datesUntil(until)
                .map(day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !school.equals(SCHOOL) || !isHoliday(day))
                .count();
    }

    private static boolean isHoliday(LocalDate day) {
        return lies(day, "2026-10-17", "2026-10-25") || lies(day, "2026-12-19", "2027-01-03");
    }

    private static boolean lies(LocalDate day, String first, String last) {
        return !day.isBefore(day(first)) && !day.isAfter(day(last));
    }

    private static List<String> due(SignalWatch watch, Happening... happenings) {
        return days(watch.due(List.of(happenings), List.of(), EVER));
    }

    private static List<String> days(List<DueSignal> due) {
        return due.stream().map(signal -> signal.day().toString()).toList();
    }

    private static Happening ticket(String day) {
        return new Happening(UUID.randomUUID(), SCHOOL, at(day), day(day));
    }

    private static Happening school(UUID school, String day) {
        return new Happening(school, school, at(day), day(day));
    }

    private static Instant at(String day) {
        return at(day, "10:00");
    }

    private static Instant at(String day, String time) {
        return day(day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
