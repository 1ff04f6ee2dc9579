package nl.schoolbel.knowledge.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, 1, false", "1, 1, false"})
    void whoNeitherGaveNorTookIsIsolated(int gave, int took, boolean isolated) {
        assertThat(school(1, gave, gave, took, took).isIsolated()).isEqualTo(isolated);
    }

    @Test
    void whoTookWhatIsOfNoSchoolIsNotIsolated() {
        assertThat(school(1, 0, 0, 1, 0).isIsolated()).isFalse();
    }

    @Test
    void isolatedOnesAreCountedAmongAllThatAreKnown() {
        Standings schools = new Standings(List.of(school(1, 1, 1, 0, 0), school(2, 0, 0, 0, 0), school(3, 0, 0, 1, 1)));

        assertThat(schools.schools()).isEqualTo(3);
        assertThat(schools.isolated()).isEqualTo(1);
    }

    @Test
    void aHubIsWhoReachedMostSchoolsNotWhoWroteMost() {
        Standing writer = school(1, 9, 2, 0, 0);
        Standing hub = school(2, 1, 3, 0, 0);

        assertThat(new Standings(List.of(writer, hub)).giving(5)).containsExactly(hub, writer);
    }

    @Test
    void ofTwoThatReachedAsManyTheOneWithMorePracticesComesFirst() {
        Standing one = school(1, 1, 3, 0, 0);
        Standing more = school(2, 2, 3, 0, 0);

        assertThat(new Standings(List.of(one, more)).giving(5)).containsExactly(more, one);
    }

    @Test
    void whoTookMostPracticesIsTheHubThatTakes() {
        Standing one = school(1, 0, 0, 2, 2);
        Standing more = school(2, 0, 0, 3, 1);

        assertThat(new Standings(List.of(one, more)).taking(5)).containsExactly(more, one);
    }

    @Test
    void whoGaveOrTookNothingIsNoHub() {
        Standings schools = new Standings(List.of(school(1, 0, 0, 1, 1), school(2, 1, 1, 0, 0)));

        assertThat(schools.giving(5)).containsExactly(school(2, 1, 1, 0, 0));
        assertThat(schools.taking(5)).containsExactly(school(1, 0, 0, 1, 1));
    }

    @Test
    void noMoreHubsThanAskedFor() {
        Standings schools = new Standings(List.of(school(1, 1, 1, 1, 1), school(2, 1, 1, 1, 1)));

        assertThat(schools.giving(1)).containsExactly(school(1, 1, 1, 1, 1));
        assertThat(schools.taking(1)).containsExactly(school(1, 1, 1, 1, 1));
    }

    @Test
    void allAreRankedByWhatTheyGaveThenTookAndIsolatedOnesComeLast() {
        Standing isolated = school(1, 0, 0, 0, 0);
        Standing takes = school(2, 0, 0, 4, 2);
        Standing givesAndTakes = school(3, 1, 1, 1, 1);
        Standing gives = school(4, 1, 1, 0, 0);

        assertThat(new Standings(List.of(isolated, takes, gives, givesAndTakes)).ranked())
                .containsExactly(givesAndTakes, gives, takes, isolated);
    }

    private static Standing school(int id, int gavePractices, int gaveSchools, int tookPractices, int tookSchools) {
        return new Standing(new UUID(0, id), gavePractices, gaveSchools, tookPractices, tookSchools, 0);
    }
}
