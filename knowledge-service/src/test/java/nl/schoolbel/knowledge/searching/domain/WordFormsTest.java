package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "toets, toetsen",
        "spel, spellen",
        "les, lessen",
        "quiz, quizzen",
        "idee, ideeen",
        "huis, huizen",
        "brief, brieven",
        "boom, bomen",
        "taak, taken",
        "tablet, tablets",
        "robot, robots",
        "foto, fotos",
        "mogelijkheid, mogelijkheden"
    })
    void oneAndManyAreFormsOfEachOther(String one, String many) {
        assertThat(WordForms.of(one)).contains(many);
        assertThat(WordForms.of(many)).contains(one);
    }

    @ParameterizedTest
    @CsvSource({
        "rekenen, reken",
        "rekenen, rekent",
        "rekenen, gerekend",
        "oefenen, geoefend",
        "werken, gewerkt",
        "werken, werkt",
        "stemmen, stemt",
        "lezen, leest",
        "lezen, gelezen",
        "schrijven, geschreven",
        "kijken, keek",
        "maken, maakt",
        "maken, gemaakt"
    })
    void aVerbIsFoundInItsForms(String verb, String form) {
        assertThat(WordForms.of(verb)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"rekent, rekenen", "gewerkt, werken", "geoefend, oefenen", "gelezen, lezen", "leest, gelezen"})
    void aFormLeadsToItsVerb(String form, String verb) {
        assertThat(WordForms.of(form)).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({"filmpje, film", "spelletje, spel", "spelletjes, spel", "kaartje, kaart", "boekje, boek"})
    void aSmallThingIsTheThing(String small, String thing) {
        assertThat(WordForms.of(small)).contains(thing);
    }

    @Test
    void aLongVowelDoesNotBecomeAShortOne() {
        assertThat(WordForms.of("bomen")).contains("boom").doesNotContain("bom");
        assertThat(WordForms.of("bommen")).contains("bom").doesNotContain("boom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "so", "4k", "groep5"})
    void whatIsTooShortOrNoWordHasNone(String word) {
        assertThat(WordForms.of(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "een", "ent", "gen", "ges", "gent", "geen", "aje", "tje", "etje", "aaa", "zzz", "heid"})
    void oddWordsBreakNothing(String word) {
        assertThat(WordForms.of(word)).doesNotContain(word).allMatch(form -> form.length() >= 3);
    }

    @ParameterizedTest
    @CsvSource({
        "reken, rekenen, true", // bespreken
        "reken, rekent, true",
        "teken, tekenen, true", // insteken
        "open, openen, true", // lopen
        "borden, bord, false", // digiborden
        "toets, toetsen, false",
        "lessen, les, false"
    })
    void aStemOnEnStandsForNoLongerWord(String form, String word, boolean such) {
        Set<String> forms = WordForms.of(word);

        assertThat(forms).contains(form);
        assertThat(WordForms.isStemOnEn(form, word, forms)).isEqualTo(such);
    }

    @Test
    void aWordHasFewForms() {
        assertThat(WordForms.of("gerekend").size()).isLessThan(20);
    }
}
