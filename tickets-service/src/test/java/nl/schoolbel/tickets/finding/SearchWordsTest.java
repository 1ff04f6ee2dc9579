package nl.schoolbel.tickets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "digibo; 'digibo'; 'digibo':*",
                "digibord zwart; 'digibord' & 'zwart'; 'digibord' & 'zwart':*",
                "loop; 'lop'; ( 'lop':* | 'loop':* )",
                "#\"zwart beeld\"#; 'zwart' <-> 'beeld'; 'zwart' <-> 'beeld'",
                "bord -zwart; 'bord' & !'zwart'; 'bord' & !'zwart'",
                "o'brien laptop; 'o''brien' & 'laptop'; 'o''brien' & 'laptop':*"
            })
    void theLastWordIsABeginningUnlessItIsDone(String typed, String parsed, String query) {
        SearchWords words = SearchWords.of(typed, parsed, true);

        assertThat(words.query()).isEqualTo(query);
    }
}
