package nl.schoolbel.sla.agreements;

import static nl.schoolbel.sla.agreements.AgreementKind.BEHEERPARTNER;
import static nl.schoolbel.sla.agreements.AgreementKind.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.agreements.TermsRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsRulesTest {

    private static final String TRIAGE =
            "'targets': [{'target': 'triage', 'budgets': [{'priority': 1, 'minutes': 60}]}]";

    @Test
    void aPlainContractHasNoFaults() {
        assertThat(faults(BEHEERPARTNER, Drafts.contract(""))).isEmpty();
    }

    @Test
    void aSchoolsOwnAgreementHasNoFaults() {
        assertThat(faults(SCHOOL, Drafts.terms(TRIAGE + ", 'promise': [{'priority': 1, 'minutes': 240}]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'outOfHoursPriorities': [1, 1], 'outOfHoursCalendarId': '00000000-0000-4000-8000-0000000000c2'|/outOfHoursPriorities/1|duplicate",
                ", 'outOfHoursPriorities': [1]|/outOfHoursPriorities|needs-out-of-hours-calendar",
                ", 'warnPercents': [50, 75, 50]|/warnPercents/2|duplicate",
                ", 'promise': [{'priority': 2, 'minutes': 600}]|/promise|not-of-this-kind",
                ", 'credits': {'percentPerBreach': 10, 'capPercent': 9}|/credits/capPercent|cap-below-one-breach",
                ", 'credits': {'percentPerBreach': 10, 'capPercent': 50, 'targets': ['arrival']}|/credits/targets/0|not-promised",
                ", 'escalation': {'levels': [{'level': 2, 'percent': 100}]}|/escalation/levels/0/level|not-numbered",
                ", 'escalation': {'levels': [{'level': 1, 'percent': 100}, {'level': 2, 'percent': 100}]}|/escalation/levels/1/percent|not-rising",
                ", 'escalation': {'levels': [{'level': 1, 'minutesAfterBreach': 30}, {'level': 2, 'percent': 100}]}|/escalation/levels/1/percent|not-rising",
                ", 'escalation': {'levels': [{'level': 1, 'percent': 100, 'minutesAfterBreach': 30}]}|/escalation/levels/0|exactly-one",
                ", 'escalation': {'levels': [{'level': 1, 'percent': 100, 'receivers': ['coach', 'coach']}]}|/escalation/levels/0/receivers|duplicate",
                ", 'escalation': {'levels': [{'level': 1, 'percent': 100, 'targets': ['update']}]}|/escalation/levels/0/targets/0|not-promised",
                ", 'escalation': {'levels': [{'level': 1, 'percent': 100}], 'quietHours': {'from': '20:00', 'until': '20:00'}}|/escalation/quietHours/until|window-empty",
            })
    void whatDoesNotGoTogetherIsAFaultOfItsPlace(String more, String pointer, String code) {
        assertThat(faults(BEHEERPARTNER, Drafts.contract(more))).containsExactly(new Fault(pointer, code));
    }

    @Test
    void aLevelInMinutesAfterOneInPercentsIsFine() {
        assertThat(faults(
                        BEHEERPARTNER,
                        Drafts.contract(", 'escalation': {'levels': [{'level': 1, 'percent': 100},"
                                + " {'level': 2, 'minutesAfterBreach': 30}, {'level': 3, 'percent': 200}]}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"acknowledge,480", "arrival,480", "workaround,480"})
    void upToTheResolutionIsInTimeAndOneMinuteMoreIsNot(String target, int minutes) {
        assertThat(faults(BEHEERPARTNER, beside(target, "'minutes': " + minutes)))
                .isEmpty();
        assertThat(faults(BEHEERPARTNER, beside(target, "'minutes': " + (minutes + 1))))
                .containsExactly(new Fault("/targets/0/budgets/0", "longer-than-resolution"));
    }

    @Test
    void workingDaysAreHeldAgainstMinutesByTheLengthOfADay() {
        assertThat(faults(BEHEERPARTNER, beside("arrival", "'workingDays': 1"))).isEmpty();
        assertThat(faults(BEHEERPARTNER, beside("arrival", "'workingDays': 2")))
                .containsExactly(new Fault("/targets/0/budgets/0", "longer-than-resolution"));
    }

    @Test
    void anUpdateNeedsAnAcknowledgementOfTheSamePriority() {
        AgreementTerms terms = Drafts.terms(
                "'targets': [{'target': 'update', 'budgets': [{'priority': 1, 'minutes': 60},"
                        + " {'priority': 2, 'minutes': 60}]}, {'target': 'acknowledge', 'budgets': [{'priority': 2, 'minutes': 30}]}]");

        assertThat(faults(BEHEERPARTNER, terms))
                .containsExactly(new Fault("/targets/0/budgets/0", "update-needs-acknowledge"));
    }

    @Test
    void triageIsTheSchoolsAndNothingElseIs() {
        assertThat(faults(BEHEERPARTNER, Drafts.terms(TRIAGE)))
                .containsExactly(new Fault("/targets/0/target", "not-of-this-kind"));
        assertThat(faults(SCHOOL, Drafts.contract(", 'reopenDays': 5")))
                .containsExactly(
                        new Fault("/reopenDays", "not-of-this-kind"),
                        new Fault("/targets/0/target", "not-of-this-kind"),
                        new Fault("/targets/1/target", "not-of-this-kind"));
    }

    @Test
    void aPromiseNeedsTheSchoolsOwnTimeAndRoomForIt() {
        AgreementTerms terms =
                Drafts.terms(TRIAGE + ", 'promise': [{'priority': 1, 'minutes': 59}, {'priority': 2, 'minutes': 600}]");

        assertThat(faults(SCHOOL, terms))
                .containsExactly(
                        new Fault("/promise/0/minutes", "promise-shorter-than-triage"),
                        new Fault("/promise/1", "promise-needs-triage"));
    }

    @Test
    void aBudgetIsMinutesOrWorkingDays() {
        AgreementTerms terms = Drafts.terms("'targets': [{'target': 'resolution', 'budgets': [{'priority': 1},"
                + " {'priority': 2, 'minutes': 60, 'workingDays': 1}, {'priority': 3, 'minutes': 60, 'endOfWorkingDay': true},"
                + " {'priority': 3, 'workingDays': 2, 'endOfWorkingDay': true}]}]");

        assertThat(faults(BEHEERPARTNER, terms))
                .containsExactly(
                        new Fault("/targets/0/budgets/0", "exactly-one"),
                        new Fault("/targets/0/budgets/1", "exactly-one"),
                        new Fault("/targets/0/budgets/2/endOfWorkingDay", "only-with-working-days"),
                        new Fault("/targets/0/budgets/3/priority", "duplicate"));
    }

    @Test
    void aPauseLimitIsForWhatPauses() {
        AgreementTerms terms =
                Drafts.terms("'targets': [{'target': 'resolution', 'budgets': [{'priority': 1, 'minutes': 60}],"
                        + " 'pausing': {'bySchool': ['school', 'supplier'], 'byBeheerpartner': ['third-party'],"
                        + " 'longestMinutes': {'third-party': 60, 'access': 60}}}]");

        assertThat(faults(BEHEERPARTNER, terms))
                .containsExactly(
                        new Fault("/targets/0/pausing/bySchool/1", "not-the-schools"),
                        new Fault("/targets/0/pausing/longestMinutes/access", "does-not-pause"));
    }

    @Test
    void nothingIsSaidOfPausesWhereNothingPauses() {
        AgreementTerms terms =
                Drafts.terms("'targets': [{'target': 'acknowledge', 'budgets': [{'priority': 1, 'minutes': 60}],"
                        + " 'pausing': {'bySchool': ['school']}}]");

        assertThat(faults(BEHEERPARTNER, terms))
                .containsExactly(new Fault("/targets/0/pausing", "nothing-pauses-this"));
    }

    @Test
    void hoursOutOfHoursNeedACalendarAndPriorities() {
        AgreementTerms terms = Drafts.terms("'targets': [{'target': 'resolution', 'hours': 'contract-and-out-of-hours',"
                + " 'budgets': [{'priority': 1, 'minutes': 60}]}]");

        assertThat(faults(BEHEERPARTNER, terms))
                .containsExactly(
                        new Fault("/targets/0/hours", "needs-out-of-hours-calendar"),
                        new Fault("/outOfHoursPriorities", "missing"));
    }

    /** A target with one budget of priority 2, before a resolution in 480 minutes. */
    private static AgreementTerms beside(String target, String budget) {
        return Drafts.terms(("'targets': [{'target': '%s', 'budgets': [{'priority': 2, %s}]},"
                        + " {'target': 'resolution', 'budgets': [{'priority': 2, 'minutes': 480}]}]")
                .formatted(target, budget));
    }

    private static List<Fault> faults(AgreementKind kind, AgreementTerms terms) {
        return TermsRules.faults(kind, terms, TermsRulesTest::minutes);
    }

    /** A day of eight hours. */
    private static OptionalLong minutes(PriorityBudget budget) {
        if (budget.minutes() != null) {
            return OptionalLong.of(budget.minutes());
        }
        return budget.workingDays() == null ? OptionalLong.empty() : OptionalLong.of(480L * budget.workingDays());
    }
}
