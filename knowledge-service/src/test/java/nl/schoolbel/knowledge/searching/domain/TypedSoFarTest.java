package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedSoFarTest {

    @Test
    void theLastWordMayGoOn() {
        assertThat(TypedSoFar.query(words("bord", "prin"), true)).contains("('bord' | 'bord') & ('prin':* | 'prin')");
    }

    @Test
    void aWordThatIsFinishedIsTheWord() {
        assertThat(TypedSoFar.query(words("prin"), false)).contains("('prin' | 'prin')");
    }

    @Test
    void twoLettersAreNoBeginningYet() {
        assertThat(TypedSoFar.query(words("bord", "pr"), true)).contains("('bord' | 'bord')");
        assertThat(TypedSoFar.query(words("pr"), true)).isEmpty();
    }

    @Test
    void twoWordsOfASentenceAreEnough() {
        assertThat(TypedSoFar.query(words("bord", "lokaal", "kapot"), false)
                        .orElseThrow()
                        .split(" \\| (?=\\()"))
                .hasSize(3);
    }

    @Test
    void wordsThatEveryTextHasAreLeftOut() {
        assertThat(TypedSoFar.query(List.of(new TypedSoFar.Word("het", "", "'het'")), false))
                .isEmpty();
    }

    @Test
    void ofALongSentenceTheLastEightWordsCount() {
        String query = TypedSoFar.query(words("aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg", "hhh", "iii"), false)
                .orElseThrow();

        assertThat(query).doesNotContain("'aaa'").contains("'bbb'", "'iii'");
    }

    private static List<TypedSoFar.Word> words(String... words) {
        return Arrays.stream(words)
                .map(word -> new TypedSoFar.Word(word, "'" + word + "'", "'" + word + "'"))
                .toList();
    }
}
