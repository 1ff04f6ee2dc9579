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
        assertThat(asked("a", "b").most()).isEqualTo("(('a')) | (('b'))");
    }

    @Test
    void twoOfThreeAreMost() {
        assertThat(asked("a", "b", "c").most()).isEqualTo("(('a') & ('b')) | (('a') & ('c')) | (('b') & ('c'))");
    }

    @Test
    void moreThanHalfOfFourAreMost() {
        assertThat(asked("a", "b", "c", "d").most().split("\\|"))
                .hasSize(4)
                .allMatch(some -> some.split("&").length == 3);
    }

    @Test
    void ofManyWordsTheFirstEightAreCombined() {
        String most = asked("a", "b", "c", "d", "e", "f", "g", "h", "i").most();

        assertThat(most.split("\\|")).hasSize(56);
        assertThat(most).doesNotContain("'i'");
    }

    @Test
    void oneWordCannotBeLeftOut() {
        assertThat(asked("a").canBeRelaxed()).isFalse();
        assertThat(asked("a", "b").canBeRelaxed()).isTrue();
    }

    private static Asked asked(String... words) {
        return new Asked(Arrays.stream(words)
                .map(word -> new Asked.Word(word, "'" + word + "'", "'" + word + "'"))
                .toList());
    }
}
