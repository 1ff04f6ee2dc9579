package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
    void theSignsOfTheQueryLanguageDoNotComeThrough() {
        assertThat(SearchWords.of("klas:* | !les <-> 'xyz' (aa & bb) \\").asked())
                .containsExactly("klas", "les", "xyz", "aa", "bb");
    }

    @Test
    void aHyphenSplitsAWord() {
        assertThat(SearchWords.of("wi-fi").asked()).containsExactly("wi", "fi");
    }

    @ParameterizedTest
    @CsvSource({"Coöperatief, cooperatief", "ideeën, ideeen", "façade, facade", "één, een"})
    void accentsGo(String typed, String asked) {
        assertThat(SearchWords.of(typed).asked()).containsExactly(asked);
    }

    @ParameterizedTest
    @CsvSource({"foto's maken, foto maken", "groep 5, groep 5", "a b, a b", "x, x"})
    void aSingleLetterBesideOtherWordsIsNone(String typed, String asked) {
        assertThat(String.join(" ", SearchWords.of(typed).asked())).isEqualTo(asked);
    }

    @Test
    void ofALongTextTheFirstTwelveWordsAreAsked() {
        assertThat(SearchWords.of("woord ".repeat(12) + "dertiende").asked())
                .hasSize(12)
                .doesNotContain("dertiende");
    }

    @Test
    void aWordOfFourLettersMayBeMisspelt() {
        assertThat(SearchWords.of("de kaho").mayBeMisspelt()).isTrue();
    }

    @Test
    void wordsOfThreeLettersAreTakenAsTheyAre() {
        assertThat(SearchWords.of("de kah").mayBeMisspelt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"printe, true", "'printer ', false", "printer?, false", "'', false"})
    void theLastWordMayGoOnUntilSomethingFollows(String typed, boolean goesOn) {
        assertThat(SearchWords.endsInWord(typed)).isEqualTo(goesOn);
    }

    @Test
    void otherWordsTakeThePlaceOfThoseThatWereTyped() {
        assertThat(SearchWords.of("Kahot voor rékenen").textWith(Map.of("kahot", "kahoot", "rekenen", "reken")))
                .isEqualTo("kahoot voor reken");
    }
}
