package nl.schoolbel.knowledge.recommendations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.knowledge.recommendations.domain.Ranking.Reason;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final UUID TOOL = new UUID(0, 1);
    private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");

    private final Profile school =
            new Profile(Set.of("GROUP_6"), Set.of("TABLET"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    @Test
    void whatThereIsNoReasonForIsLeftOut() {
        assertThat(reasons(school, practice(9, null, Set.of("GROUP_1"), Set.of("TABLET"), 0)))
                .isEmpty();
    }

    @Test
    void itFitsByGroupAndDevice() {
        assertThat(reasons(school, practice(9, null, Set.of("GROUP_6"), Set.of("TABLET"), 0)))
                .containsExactly(Reason.FITS);
        assertThat(reasons(school, practice(9, null, Set.of("GROUP_6"), Set.of("ROBOT"), 0)))
                .isEmpty();
        assertThat(reasons(school, practice(9, null, Set.of(), Set.of("TABLET"), 0)))
                .isEmpty();
    }

    @Test
    void whereNoDeviceIsNamedTheGroupIsEnough() {
        Profile noDevices = new Profile(Set.of("GROUP_6"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(reasons(school, practice(9, null, Set.of("GROUP_6"), Set.of(), 0)))
                .containsExactly(Reason.FITS);
        assertThat(reasons(noDevices, practice(9, null, Set.of("GROUP_6"), Set.of("ROBOT"), 0)))
                .containsExactly(Reason.FITS);
    }

    @Test
    void anOpenRequestAndASignalSpeakForPracticesAboutTheTool() {
        Profile waiting = waiting(Set.of(TOOL), Set.of(TOOL));

        assertThat(reasons(waiting, practice(9, TOOL, Set.of("GROUP_6"), Set.of(), 2)))
                .containsExactly(Reason.OPEN_REQUEST, Reason.SIGNAL, Reason.LIKE_SCHOOLS, Reason.FITS);
        assertThat(reasons(waiting, practice(9, new UUID(0, 2), Set.of(), Set.of(), 0)))
                .isEmpty();
    }

    @Test
    void whatTheSchoolHasOrDroppedIsNotRecommended() {
        Candidate practice = practice(9, TOOL, Set.of("GROUP_6"), Set.of(), 3);
        Candidate tool = new Candidate(true, TOOL, TOOL, Set.of("GROUP_6"), Set.of(), 3, 2, MONDAY);
        Profile marked = new Profile(
                Set.of("GROUP_6"), Set.of(), Set.of(), Set.of(practice.id()), Set.of(TOOL), Set.of(), Set.of());

        assertThat(Ranking.of(marked, List.of(practice, tool), 20)).isEmpty();
        assertThat(Ranking.of(school, List.of(practice, tool), 20)).hasSize(2);
    }

    @Test
    void whatIsStaleIsNotRecommended() {
        Candidate stale = new Candidate(false, new UUID(0, 9), null, Set.of("GROUP_6"), Set.of(), 3, 0, MONDAY);

        assertThat(Ranking.of(school, List.of(stale), 20)).isEmpty();
    }

    @Test
    void theHeaviestComesFirst() {
        Profile waiting = waiting(Set.of(TOOL), Set.of(new UUID(0, 2)));
        Candidate asked = practice(11, TOOL, Set.of(), Set.of(), 0);
        Candidate signalled = practice(12, new UUID(0, 2), Set.of(), Set.of(), 0);
        Candidate atTwo = practice(13, null, Set.of(), Set.of(), 2);
        Candidate fitting = practice(14, null, Set.of("GROUP_6"), Set.of(), 0);
        Candidate atOne = practice(15, null, Set.of(), Set.of(), 1);

        assertThat(ids(waiting, List.of(atOne, fitting, atTwo, signalled, asked), 20))
                .containsExactly(asked.id(), signalled.id(), atTwo.id(), fitting.id(), atOne.id());
    }

    @Test
    void fourSchoolsWeighNoMoreThanThree() {
        Candidate three = practice(1, null, Set.of(), Set.of(), 3);
        Candidate four = practice(2, null, Set.of(), Set.of(), 4);

        assertThat(Ranking.of(school, List.of(three, four), 20))
                .extracting(Ranking.Ranked::weight)
                .containsExactly(30, 30);
    }

    @Test
    void ofEqualWeightTheTrustedThenTheNewerComesFirstWhateverTheOrder() {
        Candidate old = new Candidate(false, new UUID(0, 1), null, Set.of("GROUP_6"), Set.of(), 0, 2, MONDAY);
        Candidate newer =
                new Candidate(false, new UUID(0, 2), null, Set.of("GROUP_6"), Set.of(), 0, 2, MONDAY.plusSeconds(1));
        Candidate trusted = new Candidate(false, new UUID(0, 3), null, Set.of("GROUP_6"), Set.of(), 0, 3, MONDAY);
        Candidate same = new Candidate(false, new UUID(0, 4), null, Set.of("GROUP_6"), Set.of(), 0, 2, MONDAY);
        List<UUID> expected = List.of(trusted.id(), newer.id(), old.id(), same.id());

        assertThat(ids(school, List.of(old, newer, trusted, same), 20)).isEqualTo(expected);
        assertThat(ids(school, List.of(same, trusted, newer, old), 20)).isEqualTo(expected);
    }

    @Test
    void oneToolDoesNotHideAllElse() {
        List<Candidate> many = new ArrayList<>(IntStream.range(10, 20)
                .mapToObj(i -> practice(i, TOOL, Set.of("GROUP_6"), Set.of(), 1))
                .toList());
        Candidate other = practice(99, null, Set.of("GROUP_6"), Set.of(), 0);
        many.add(other);

        assertThat(ids(school, many, 20)).hasSize(6).endsWith(other.id());
        assertThat(ids(school, many, 3)).hasSize(3);
    }

    @Test
    void aSchoolIsLikeThisOneByTwoOfThree() {
        assertThat(new Neighbour(true, true, 0).isLike()).isTrue();
        assertThat(new Neighbour(true, false, 1).isLike()).isTrue();
        assertThat(new Neighbour(false, true, 4).isLike()).isTrue();
        assertThat(new Neighbour(false, false, 4).isLike()).isFalse();
        assertThat(new Neighbour(true, false, 0).isLike()).isFalse();
        assertThat(new Neighbour(false, true, 0).isLike()).isFalse();
    }

    private static Profile waiting(Set<UUID> asked, Set<UUID> signalled) {
        return new Profile(Set.of("GROUP_6"), Set.of(), Set.of(), Set.of(), asked, asked, signalled);
    }

    private static Candidate practice(long id, UUID tool, Set<String> targets, Set<String> devices, int likeSchools) {
        return new Candidate(false, new UUID(0, id), tool, targets, devices, likeSchools, 2, MONDAY);
    }

    private static List<Reason> reasons(Profile school, Candidate candidate) {
        return Ranking.of(school, List.of(candidate), 20).stream()
                .flatMap(ranked -> ranked.reasons().stream())
                .toList();
    }

    private static List<UUID> ids(Profile school, List<Candidate> candidates, int limit) {
        return Ranking.of(school, candidates, limit).stream()
                .map(ranked -> ranked.candidate().id())
                .toList();
    }
}
