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
                "digibo; 'digibo'; 'digibo'; 'digibo':*",
                "digibord zwart; 'zwart'; 'digibord' & 'zwart'; 'digibord' & 'zwart':*",
                "loop; 'lop'; 'lop'; ( 'lop':* | 'loop':* )",
                "#\"zwart beeld\"#; ##; 'zwart' <-> 'beeld'; 'zwart' <-> 'beeld'",
                "bord -zwart; ##; 'bord' & !'zwart'; 'bord' & !'zwart'",
                "o'brien laptop; 'laptop'; 'o''brien' & 'laptop'; 'o''brien' & 'laptop':*",
                "wifi uit; ##; 'wifi'; 'wifi'",
                "wifi of; ##; 'wifi'; 'wifi'",
                "wifi or; 'or'; 'wifi'; 'wifi'",
                "uit wifi; 'wifi'; 'wifi'; 'wifi':*"
            })
    void whatWasTypedLastIsABeginningUnlessItIsDone(String typed, String stem, String parsed, String query) {
        SearchWords words = SearchWords.of(SearchWords.unfinished(typed), stem, parsed, true);

        assertThat(words.query()).isEqualTo(query);
    }
}
