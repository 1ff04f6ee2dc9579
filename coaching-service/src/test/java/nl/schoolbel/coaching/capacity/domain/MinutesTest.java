package nl.schoolbel.coaching.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final UUID ANNE = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final UUID CAS = UUID.randomUUID();

    @Test
    void exactlyWhatWasGivenIsNotTooMuch() {
        assertThat(new Minutes(300, 300, 0, 5).exceeds(600)).isFalse();
        assertThat(new Minutes(300, 301, 0, 5).exceeds(600)).isTrue();
    }

    @Test
    void nothingSetIsNeverTooMuchAndZeroIs() {
        assertThat(new Minutes(60, 0, 0, 1).exceeds(null)).isFalse();
        assertThat(new Minutes(60, 0, 0, 1).exceeds(0)).isTrue();
        assertThat(Minutes.NONE.exceeds(0)).isFalse();
    }

    @Test
    void fifteenPercentIsNotAboveFifteen() {
        assertThat(new Minutes(0, 1000, 150, 9).isTechnicalAbove(15)).isFalse();
        assertThat(new Minutes(0, 1000, 151, 9).isTechnicalAbove(15)).isTrue();
        assertThat(Minutes.NONE.isTechnicalAbove(15)).isFalse();
        assertThat(Minutes.NONE.technicalPercent()).isZero();
    }

    @Test
    void whatIsPlannedHasNoTechnicalShareYet() {
        assertThat(new Minutes(900, 100, 50, 9).technicalPercent()).isEqualTo(50);
    }

    @Test
    void aKindOfEnoughCoachesStandsAlone() {
        assertThat(merged(3, kind("workshop", 90, ANNE, BO, CAS), kind("training", 60, ANNE, BO, CAS)))
                .isEqualTo("workshop 90, training 60");
    }

    @Test
    void aKindOfOneCoachTakesAnotherWithItUntilEnoughAreBehind() {
        assertThat(merged(
                        3,
                        kind("workshop", 90, ANNE, BO, CAS),
                        kind("training", 60, ANNE, BO, CAS),
                        kind("onboarding", 30, ANNE)))
                .isEqualTo("workshop 90, other 90");
    }

    @Test
    void kindsOfFewAreTogether() {
        assertThat(merged(
                        3,
                        kind("workshop", 200, ANNE, BO, CAS),
                        kind("training", 60, ANNE, BO),
                        kind("onboarding", 30, CAS)))
                .isEqualTo("workshop 200, other 90");
    }

    @Test
    void aTeamThatIsTooSmallHasNoKinds() {
        assertThat(merged(3, kind("workshop", 200, ANNE, BO), kind("training", 60, ANNE)))
                .isEmpty();
        assertThat(merged(3)).isEmpty();
    }

    @Test
    void aKindThatThreePlannedAndOneHeldDoesNotTellWhatThatOneSpent() {
        TeamKinds.OfKind training = new TeamKinds.OfKind(
                "training", Set.of(ANNE, BO, CAS), Set.of(ANNE, BO, CAS), Set.of(ANNE), new Minutes(90, 60, 0, 4));

        assertThat(merged(3, training)).isEmpty();
        assertThat(merged(3, training, kind("workshop", 90, ANNE, BO, CAS))).isEqualTo("other 150");
    }

    private static String merged(int minTeam, TeamKinds.OfKind... kinds) {
        return TeamKinds.merged(Arrays.asList(kinds), minTeam).stream()
                .map(kind -> kind.kind() + " " + kind.minutes().spent())
                .collect(Collectors.joining(", "));
    }

    private static TeamKinds.OfKind kind(String kind, int spent, UUID... coaches) {
        return new TeamKinds.OfKind(kind, Set.of(coaches), Set.of(), Set.of(coaches), new Minutes(0, spent, 0, 1));
    }
}
