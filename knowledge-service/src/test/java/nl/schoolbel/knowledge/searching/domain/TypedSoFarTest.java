package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedSoFarTest {

    @Test
    void theLastWordMayGoOn() {
        assertThat(TypedSoFar.query(words("bord", "prin"), List.of("'print'", "'printer'")))
                .contains("('bord') & ('prin' | 'print' | 'printer')");
    }

    @Test
    void aWordThatIsFinishedIsTheWord() {
        assertThat(TypedSoFar.query(words("prin"), List.of())).contains("('prin')");
    }

    @Test
    void twoLettersAreNoBeginningYet() {
        assertThat(TypedSoFar.query(words("bord", "pr"), List.of())).contains("('bord')");
        assertThat(TypedSoFar.query(words("pr"), List.of())).isEmpty();
    }

    @Test
    void twoWordsOfASentenceAreEnough() {
        assertThat(TypedSoFar.query(words("bord", "lokaal", "kapot"), List.of())
                        .orElseThrow()
                        .split(" \\| (?=\\()"))
                .hasSize(3);
    }

    @Test
    void wordsThatEveryTextHasAreLeftOut() {
        assertThat(TypedSoFar.query(List.of(new TypedSoFar.Word("het", "", "'het'")), List.of()))
                .isEmpty();
    }

    @Test
    void ofALongSentenceTheLastEightWordsCount() {
        String query = TypedSoFar.query(words("aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg", "hhh", "iii"), List.of())
                .orElseThrow();

        assertThat(query).doesNotContain("'aaa'").contains("'bbb'", "'iii'");
    }

    private static List<TypedSoFar.Word> words(String... words) {
        return Arrays.stream(words)
                .map(word -> new TypedSoFar.Word(word, "'" + word + "'", "'" + word + "'"))
                .toList();
    }
}
