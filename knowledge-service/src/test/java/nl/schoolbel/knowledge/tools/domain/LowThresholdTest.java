package nl.schoolbel.knowledge.tools.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.knowledge.tools.domain.LowThreshold.Fact;
import nl.schoolbel.knowledge.tools.domain.LowThreshold.Finding;
import nl.schoolbel.knowledge.tools.domain.LowThreshold.Known;
import nl.schoolbel.knowledge.tools.domain.LowThreshold.Permission;
import nl.schoolbel.knowledge.tools.domain.LowThreshold.Subject;
import nl.schoolbel.knowledge.tools.domain.LowThreshold.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowThresholdTest {

    @Test
    void whatNeedsNothingHasAllPoints() {
        LowThreshold best = of(0, false, false, false, false, true, false, Permission.NOT_DECIDED);

        assertThat(best.points()).isEqualTo(100);
        assertThat(best.known()).isEqualTo(5);
        assertThat(best.verdict()).isEqualTo(Verdict.DIRECTLY_USABLE);
    }

    @Test
    void whatIsNotKnownGivesNoPointsAndIsNamed() {
        LowThreshold nothing = of(null, null, null, false, null, null, false, Permission.GIVEN);

        assertThat(nothing.points()).isZero();
        assertThat(nothing.known()).isZero();
        assertThat(nothing.facts()).extracting(Fact::finding).containsOnly(Finding.UNKNOWN);
        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "5, 30", "6, 22", "15, 22", "16, 12", "30, 12", "31, 5", "60, 5", "61, 0", "600, 0"})
    void minutesCountByStep(int minutes, int points) {
        assertThat(fact(
                                of(minutes, null, null, false, null, null, false, Permission.GIVEN),
                                Subject.MINUTES_TO_FIRST_USE)
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, false"})
    void aQuarterOfAnHourIsGood(int minutes, boolean good) {
        assertThat(fact(
                                of(minutes, null, null, false, null, null, false, Permission.GIVEN),
                                Subject.MINUTES_TO_FIRST_USE)
                        .isGood())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, 0, OWN_ACCOUNT",
        "true, true, 10, ACCOUNT_THAT_PUPILS_HAVE",
        "false, false, 20, NO_ACCOUNT",
        "false, true, 20, NO_ACCOUNT"
    })
    void anAccountThatPupilsHaveIsHalfTheTrouble(boolean needed, boolean theyHave, int points, Finding finding) {
        Fact accounts = fact(of(5, false, needed, theyHave, false, null, false, Permission.GIVEN), Subject.ACCOUNTS);

        assertThat(accounts.points()).isEqualTo(points);
        assertThat(accounts.finding()).isEqualTo(finding);
    }

    @Test
    void anAccountThatNobodyKnowsOfIsUnknownWhateverTheLogin() {
        assertThat(fact(of(5, false, null, true, false, null, false, Permission.GIVEN), Subject.ACCOUNTS)
                        .isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, 10, WORKS_OFFLINE",
        "true, true, 10, WORKS_OFFLINE",
        "false, true, 5, FALLBACK",
        ", true, 5, FALLBACK",
        "false, false, 0, ONLINE_ONLY",
        ", false, 0, UNKNOWN"
    })
    void aPlanForWhenItIsDownIsHalfOfWorkingOffline(Boolean offline, boolean told, int points, Finding finding) {
        Fact fact = fact(of(5, false, false, false, false, offline, told, Permission.GIVEN), Subject.OFFLINE);

        assertThat(fact.points()).isEqualTo(points);
        assertThat(fact.finding()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"5, true, 80, DIRECTLY_USABLE", "15, true, 72, DIRECTLY_USABLE", "30, true, 62, TOO_FEW_POINTS"})
    void seventyPointsAreEnough(int minutes, boolean offline, int points, Verdict verdict) {
        LowThreshold ownAccount = of(minutes, false, true, false, false, offline, false, Permission.GIVEN);

        assertThat(ownAccount.points()).isEqualTo(points);
        assertThat(ownAccount.verdict()).isEqualTo(verdict);
    }

    @Test
    void seventyItselfIsEnoughAndSixtyNineIsNotReached() {
        assertThat(of(5, false, true, false, false, false, false, Permission.GIVEN)
                        .points())
                .isEqualTo(70);
        assertThat(of(5, false, true, false, false, false, false, Permission.GIVEN)
                        .isDirectlyUsable())
                .isTrue();
        assertThat(of(15, false, true, false, false, false, true, Permission.GIVEN)
                        .points())
                .isEqualTo(67);
        assertThat(of(15, false, true, false, false, false, true, Permission.GIVEN)
                        .isDirectlyUsable())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({", false, false, false", "5, , false, false", "5, false, , false", "5, false, false, "})
    void oneUnknownThatMattersIsTooManyWhateverThePoints(
            Integer minutes, Boolean install, Boolean accounts, Boolean pupilData) {
        assertThat(of(minutes, install, accounts, false, pupilData, true, false, Permission.GIVEN)
                        .verdict())
                .isEqualTo(Verdict.NOT_KNOWN);
    }

    @Test
    void whetherItWorksOfflineNeedNotBeKnown() {
        assertThat(of(5, false, false, false, false, null, false, Permission.GIVEN)
                        .verdict())
                .isEqualTo(Verdict.DIRECTLY_USABLE);
    }

    @Test
    void whatMayNotBeUsedIsNeverDirectlyUsable() {
        LowThreshold stopped = of(5, false, false, false, false, true, false, Permission.STOPPED);

        assertThat(stopped.points()).isEqualTo(100);
        assertThat(stopped.verdict()).isEqualTo(Verdict.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_DECIDED, NOT_DECIDED", "true, GIVEN, DIRECTLY_USABLE", "false, NOT_DECIDED, DIRECTLY_USABLE"
    })
    void dataOfPupilsWaitsForADecision(boolean pupilData, Permission permission, Verdict verdict) {
        assertThat(of(5, false, false, false, pupilData, false, false, permission)
                        .verdict())
                .isEqualTo(verdict);
    }

    private static Fact fact(LowThreshold threshold, Subject subject) {
        return threshold.facts().stream()
                .filter(fact -> fact.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static LowThreshold of(
            Integer minutes,
            Boolean install,
            Boolean accounts,
            boolean theyHave,
            Boolean pupilData,
            Boolean offline,
            boolean fallback,
            Permission permission) {
        return LowThreshold.of(
                new Known(minutes, install, accounts, theyHave, pupilData, offline, fallback, permission));
    }
}
