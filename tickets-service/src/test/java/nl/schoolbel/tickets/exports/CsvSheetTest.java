package nl.schoolbel.tickets.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void whatStartsAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvSheet.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Digibord = stuk", "1-2", "é"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvSheet.safe(text)).isEqualTo(text);
    }
}
