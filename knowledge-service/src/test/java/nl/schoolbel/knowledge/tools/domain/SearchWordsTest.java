package nl.schoolbel.knowledge.tools.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Kahoot!, kahoot",
        "so/vso, so vso",
        "Wi-Fi, wi-fi",
        "'rekenen  &  lezen', rekenen lezen",
        "'-quiz- (toets)', quiz toets",
        "Coöperatief, coöperatief",
        "'foto''s', foto s"
    })
    void signsAreSpacesAndCapitalsGo(String typed, String text) {
        assertThat(SearchWords.of(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "- -", "\u0000"})
    void withoutLettersOrDigitsThereIsNothingToSearch(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @Test
    void aWordOfFiveLettersStandsForLongerWordsToo() {
        assertThat(SearchWords.of("tablet quizz").prefixQuery()).isEqualTo("tablet:* & quizz:*");
    }

    @Test
    void aWordOfFourLettersStandsForItself() {
        assertThat(SearchWords.of("quiz op tablet").prefixQuery()).isEqualTo("quiz & op & tablet:*");
    }

    @Test
    void theSignsOfTheQueryLanguageDoNotComeThrough() {
        assertThat(SearchWords.of("klas:* | !les <-> 'x' (a & b) \\").prefixQuery())
                .isEqualTo("klas & les & x & a & b");
    }

    @Test
    void aHyphenSplitsAWordInTheQuery() {
        assertThat(SearchWords.of("wi-fi").prefixQuery()).isEqualTo("wi & fi");
    }

    @Test
    void aWordOfFourLettersMayBeMisspelt() {
        assertThat(SearchWords.of("de kaho").mayBeMisspelt()).isTrue();
    }

    @Test
    void wordsOfThreeLettersAreTakenAsTheyAre() {
        assertThat(SearchWords.of("de kah").mayBeMisspelt()).isFalse();
    }
}
