package nl.schoolbel.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", " =1", "\"=1"})
    void whatStartsAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvText.withoutFormula(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "x;=cmd|'/C calc'!A0;y # x;'=cmd|'/C calc'!A0;y",
                "x,+31,y # x,'+31,y",
                "x; \"-1 # x;' \"-1",
                "=1;=1 # '=1;'=1"
            })
    void soDoesWhatStartsOneBehindAnySeparator(String text, String written) {
        assertThat(CsvText.withoutFormula(text)).isEqualTo(written);
    }

    @Test
    void soDoesWhatStandsInAPastedColumnOrOnANewLine() {
        assertThat(CsvText.withoutFormula("x\t=1\n@A")).isEqualTo("x\t'=1\n'@A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Digibord = stuk", "1-2", "é", "Wifi; ook in lokaal 3, 4 en 5-6"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvText.withoutFormula(text)).isEqualTo(text);
    }
}
