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
                "digibo; 'digibo'; 'digibo':*; 'digibo':*A",
                "digibord zwart; 'digibord' & 'zwart'; 'digibord' & 'zwart':*; 'digibord':A & 'zwart':*A",
                "loop; 'lop'; ( 'lop':* | 'loop':* ); ( 'lop':*A | 'loop':*A )",
                "#\"zwart beeld\"#; 'zwart' <-> 'beeld'; 'zwart' <-> 'beeld'; 'zwart':A <-> 'beeld':A",
                "bord -zwart; 'bord' & !'zwart'; 'bord' & !'zwart'; 'bord':A & !'zwart':A",
                "o'brien laptop; 'o''brien' & 'laptop'; 'o''brien' & 'laptop':*; 'o''brien':A & 'laptop':*A"
            })
    void theLastWordIsABeginningUnlessItIsDone(String typed, String parsed, String whole, String title) {
        SearchWords words = SearchWords.of(typed, parsed, true);

        assertThat(words.whole()).isEqualTo(whole);
        assertThat(words.title()).isEqualTo(title);
    }
}
