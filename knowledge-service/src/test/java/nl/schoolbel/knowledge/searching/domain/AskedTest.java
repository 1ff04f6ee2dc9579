package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void allWordsMustBeThere() {
        Asked asked = new Asked(List.of(
                new Asked.Word("quiz", "'quiz' | 'quizz'", "'quiz' | 'quizz' | 'landenquiz'"),
                new Asked.Word("tablet", "'tablet'", "'tablet':*")));

        assertThat(asked.close()).isEqualTo("('quiz' | 'quizz') & ('tablet')");
        assertThat(asked.wide()).isEqualTo("('quiz' | 'quizz' | 'landenquiz') & ('tablet':*)");
    }

    @Test
    void oneOfTwoIsMost() {
        Look most = most("a", "b");

        assertThat(most.index()).isEqualTo("('a') | ('b')");
        assertThat(most.words()).isEmpty();
    }

    @Test
    void twoOfThreeAreMost() {
        Look most = most("a", "b", "c");

        assertThat(most.needed()).isEqualTo(2);
        assertThat(most.words()).containsExactly("'a'", "'b'", "'c'");
    }

    @Test
    void moreThanHalfOfFourAreMost() {
        assertThat(most("a", "b", "c", "d").needed()).isEqualTo(3);
    }

    /** Two of three cannot be without both of the rarest two, so the most common one need not be looked up. */
    @Test
    void theRarestWordsAreLookedUp() {
        assertThat(most("c", "a", "b").index()).isEqualTo("('a') | ('b')");
        assertThat(most("e", "d", "c", "b", "a").index()).isEqualTo("('a') | ('b') | ('c')");
    }

    @Test
    void whateverWasLookedUpIsMarkedWithTheOthers() {
        assertThat(most("c", "a", "b").marks()).isEqualTo("('c') | ('a') | ('b')");
    }

    @Test
    void ofManyWordsTheFirstEightCount() {
        Look most = most("a", "b", "c", "d", "e", "f", "g", "h", "i");

        assertThat(most.words()).hasSize(8).doesNotContain("'i'");
        assertThat(most.needed()).isEqualTo(5);
        assertThat(most.index().split("\\|")).hasSize(4);
    }

    @Test
    void oneWordCannotBeLeftOut() {
        assertThat(asked("a").canBeRelaxed()).isFalse();
        assertThat(asked("a", "b").canBeRelaxed()).isTrue();
    }

    /** A later letter is more common. */
    private static Look most(String... words) {
        return asked(words).most(word -> word.typed().charAt(0));
    }

    private static Asked asked(String... words) {
        return new Asked(Arrays.stream(words)
                .map(word -> new Asked.Word(word, "'" + word + "'", "'" + word + "'"))
                .toList());
    }
}
