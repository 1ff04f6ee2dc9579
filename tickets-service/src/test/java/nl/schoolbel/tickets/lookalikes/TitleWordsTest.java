package nl.schoolbel.tickets.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Digibord groep 7 doet niets, Het digibord is kapot, true",
        "Geen internet in de bovenbouw, Internet bovenbouw weg, true",
        "Printers bij de administratie, Printer administratie geeft fout, true",
        "Café-wifi hapert, wifi cafe, true",
        "Wifi traag in lokaal 12, Wifi valt weg op het plein, false",
        "Digibord geen beeld, Printer geen papier, false",
        "Digibord flikkert blauw, Digibord piept soms hard, false",
        "Het doet niets, Het doet niets, false",
        "'', Digibord, false"
    })
    void titlesAreLikeWhenHalfOfTheShorterOnesWordsAreShared(String one, String other, boolean like) {
        assertThat(TitleWords.of(one).areLike(TitleWords.of(other))).isEqualTo(like);
        assertThat(TitleWords.of(other).areLike(TitleWords.of(one))).isEqualTo(like);
    }
}
