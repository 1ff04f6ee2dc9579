package nl.schoolbel.tickets.technicalrequests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het bord is zwart.|Het bord is zwart.",
                "Het bord is zwart. Al een week.|Het bord is zwart.",
                "Wat nu? Het bord is zwart.|Wat nu?",
                "Versie 3.2 start niet|Versie 3.2 start niet",
                "  Het  bord\tis zwart  |Het bord is zwart",
            })
    void theFirstSentenceIsTheTitle(String text, String title) {
        assertThat(RequestTitle.of(text)).isEqualTo(title);
    }

    @Test
    void aNewLineEndsASentenceToo() {
        assertThat(RequestTitle.of("\nHet bord is zwart\nAl een week")).isEqualTo("Het bord is zwart");
    }

    @Test
    void eightyCharactersFitAndOneMoreIsCutAtAWord() {
        String eighty = "woord ".repeat(13) + "ab";
        assertThat(eighty).hasSize(80);
        assertThat(RequestTitle.of(eighty)).isEqualTo(eighty);
        assertThat(RequestTitle.of(eighty + "c")).isEqualTo("woord ".repeat(13).strip() + "…");
    }

    @Test
    void oneLongWordIsCutWhereTheRoomEndsAndNeverWithinACharacter() {
        assertThat(RequestTitle.of("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
        String title = RequestTitle.of("x".repeat(78) + "😀" + "x".repeat(9));
        assertThat(title).isEqualTo("x".repeat(78) + "…").hasSizeLessThanOrEqualTo(RequestTitle.LONGEST);
    }
}
