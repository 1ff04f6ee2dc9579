package nl.schoolbel.knowledge.practices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void theSameWordsDifferInNothing() {
        Map<String, List<String>> words = Map.of("title", List.of("Stemmen"), "steps", List.of("een", "twee"));

        assertThat(TextDifference.between(words, words)).isEmpty();
    }

    @Test
    void aValueThatIsOtherwiseIsOneChange() {
        assertThat(between(List.of("worked"), List.of("did-not")))
                .containsExactly(new TextDifference("field", 1, "worked", "did-not"));
    }

    @Test
    void aValueThatComesOrGoesHasOneSide() {
        assertThat(between(List.of(), List.of("hall"))).containsExactly(new TextDifference("field", 1, null, "hall"));
        assertThat(between(List.of("hall"), List.of())).containsExactly(new TextDifference("field", 1, "hall", null));
    }

    @Test
    void aStepBeforeAllOthersIsOneDifference() {
        assertThat(between(List.of("a", "b", "c"), List.of("new", "a", "b", "c")))
                .containsExactly(new TextDifference("field", 1, null, "new"));
    }

    @Test
    void aStepThatGoesIsCountedWhereItStood() {
        assertThat(between(List.of("a", "b", "c"), List.of("a", "c")))
                .containsExactly(new TextDifference("field", 2, "b", null));
    }

    @Test
    void aStepPutOtherwiseIsAChangeInItsPlace() {
        assertThat(between(List.of("a", "b", "c"), List.of("a", "B", "c")))
                .containsExactly(new TextDifference("field", 2, "b", "B"));
    }

    @Test
    void oneStepForTwoIsAChangeAndARemoval() {
        assertThat(between(List.of("a", "b", "c", "d"), List.of("a", "bc", "d")))
                .containsExactly(new TextDifference("field", 2, "b", "bc"), new TextDifference("field", 3, "c", null));
    }

    @Test
    void stepsThatChangePlacesMoveAsFewAsPossible() {
        assertThat(between(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")))
                .containsExactly(new TextDifference("field", 1, null, "d"), new TextDifference("field", 4, "d", null));
    }

    @Test
    void theSameStepTwiceIsTwoSteps() {
        assertThat(between(List.of("a", "a"), List.of("a"))).containsExactly(new TextDifference("field", 2, "a", null));
        assertThat(between(List.of("a"), List.of("a", "a"))).containsExactly(new TextDifference("field", 2, null, "a"));
    }

    @Test
    void fieldsComeInTheirOrder() {
        Map<String, List<String>> now = new LinkedHashMap<>();
        now.put("title", List.of("B"));
        now.put("steps", List.of("y"));
        now.put("place", List.of());

        assertThat(TextDifference.between(Map.of("title", List.of("A"), "place", List.of("hall")), now))
                .containsExactly(
                        new TextDifference("title", 1, "A", "B"),
                        new TextDifference("steps", 1, null, "y"),
                        new TextDifference("place", 1, "hall", null));
    }

    private static List<TextDifference> between(List<String> before, List<String> after) {
        return TextDifference.between(Map.of("field", before), Map.of("field", after));
    }
}
