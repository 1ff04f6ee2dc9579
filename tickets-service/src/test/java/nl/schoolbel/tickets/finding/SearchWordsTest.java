package nl.schoolbel.tickets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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

    @Test
    void theSchoolIsAWordToo() {
        SearchWords words = new SearchWords("'bord' | 'beamer'", true, null, null);
        UUID school = UUID.fromString("6f0c2b4e-0000-4000-9000-00000000abcd");

        assertThat(words.at(Set.of(school))).isEqualTo("( 'bord' | 'beamer' ) & ( '@s00000000abcd' )");
        assertThat(words.at(null)).isEqualTo("'bord' | 'beamer'");
        assertThat(new SearchWords("!'bord'", false, null, null).at(Set.of(school)))
                .isEqualTo("!'bord'");
    }

    @Test
    void wordsBesideABeginningAreEnoughForTheIndexUnlessTheyMayBeMissing() {
        assertThat(words("magister wachtw", "'wachtw'", "'magister' & 'wachtw'").withoutBeginning())
                .contains(new SearchWords("'magister'", true, null, null));
        assertThat(words("wachtw", "'wachtw'", "'wachtw'").withoutBeginning()).isEmpty();
        assertThat(words("a of b c", "'c'", "'a' | 'b' & 'c'").withoutBeginning())
                .isEmpty();
        assertThat(words("-a c", "'c'", "!'a' & 'c'").withoutBeginning()).isEmpty();
        assertThat(words("magister uit", "", "'magister'").withoutBeginning()).isEmpty();
    }

    private static SearchWords words(String typed, String stem, String parsed) {
        return SearchWords.of(SearchWords.unfinished(typed), stem, parsed, true);
    }
}
