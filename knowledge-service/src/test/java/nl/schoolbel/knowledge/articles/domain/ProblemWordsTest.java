package nl.schoolbel.knowledge.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    @Test
    void theWordsOfAnyProblemAreLeftOut() {
        assertThat(ProblemWords.of("Het lukt niet om te printen", "Ik krijg geen kleur!"))
                .isEqualTo("printen kleur");
    }

    @Test
    void ofALongStoryTheFirstThreeHundredCharactersCount() {
        String story = "x".repeat(299);

        assertThat(ProblemWords.of("Zwart", story + "y kleur")).isEqualTo("zwart " + story + "y");
        assertThat(ProblemWords.of("Zwart", story + " kleur")).isEqualTo("zwart " + story);
    }

    @Test
    void nothingMayBeLeft() {
        assertThat(ProblemWords.of("Het werkt niet", "Wat nu?")).isEmpty();
    }
}
