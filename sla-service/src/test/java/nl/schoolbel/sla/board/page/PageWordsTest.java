package nl.schoolbel.sla.board.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"page", "live", "timeline"})
    void englishHasTheWordsOfDutchAndNoOthers(String feature) {
        String bundle = "nl.schoolbel.sla.board." + feature + ".words";

        assertThat(ResourceBundle.getBundle(bundle, Locale.ENGLISH, EXACTLY).keySet())
                .isNotEmpty()
                .isEqualTo(
                        ResourceBundle.getBundle(bundle, Locale.ROOT, EXACTLY).keySet());
        assertThat(new PageWords(bundle, "en").word("skip")).isEqualTo("To the content");
    }

    @Test
    void aPageMayUseTheCommonWords() {
        PageWords words = new PageWords("nl.schoolbel.sla.board.timeline.words", "nl");

        assertThat(words.word("title", "T-000001")).isEqualTo("Melding T-000001");
        assertThat(words.word("logout")).isEqualTo("Uitloggen");
    }

    @Test
    void momentsAreDutchTimeInEitherLanguage() {
        Instant summer = Instant.parse("2026-07-01T10:05:00Z");

        assertThat(new PageWords("nl").timeOfDay(summer)).isEqualTo("12:05");
        assertThat(new PageWords("en").moment(summer)).isEqualTo("Wed 1 Jul 12:05");
    }
}
