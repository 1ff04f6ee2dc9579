package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DutchWordsTest {

    private final DutchWords words = new DutchWords();

    @Test
    void twoRunsHaveTheSameTexts() {
        assertThat(new DutchWords().text(new Random(1), 5)).isEqualTo(words.text(new Random(1), 5));
    }

    @Test
    void fewWordsMakeUpMuchOfATextAndManyAreRare() {
        Random random = new Random(2);

        long different = IntStream.range(0, 10_000)
                .mapToObj(i -> words.word(random))
                .distinct()
                .count();

        assertThat(different).isBetween(2_000L, 6_000L);
    }

    @Test
    void aMisspeltWordHasTheSameLetters() {
        assertThat(words.misspelt(new Random(3))).matches("\\p{L}{7,}");
    }

    @Test
    void whatIsTypedHasThreeLettersAtLeast() {
        Random random = new Random(4);

        assertThat(IntStream.range(0, 500).mapToObj(i -> words.typedSoFar(random)))
                .allSatisfy(typed -> assertThat(typed.length()).isBetween(2, 40));
    }
}
