package nl.schoolbel.sla.board.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.EndReason;
import nl.schoolbel.sla.clock.domain.NotPausing;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.clock.domain.SegmentReason;
import nl.schoolbel.sla.clock.domain.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"page", "live", "timeline", "report", "overview", "whatif"})
    void englishHasTheWordsOfDutchAndNoOthers(String feature) {
        String bundle = "nl.schoolbel.sla.board." + feature + ".words";

        assertThat(ResourceBundle.getBundle(bundle, Locale.ENGLISH, EXACTLY).keySet())
                .isNotEmpty()
                .isEqualTo(
                        ResourceBundle.getBundle(bundle, Locale.ROOT, EXACTLY).keySet());
        assertThat(new PageWords(bundle, "en").word("skip")).isEqualTo("To the content");
    }

    @Test
    void whateverAClockMaySayHasItsWords() {
        PageWords live = new PageWords("nl.schoolbel.sla.board.live.words", "nl");
        PageWords timeline = new PageWords("nl.schoolbel.sla.board.timeline.words", "nl");

        assertThatCode(() -> {
                    each(Target.values(), target -> live.word("target." + target.json()));
                    each(Urgency.values(), urgency -> live.word("urgency." + urgency.word()));
                    each(SegmentReason.values(), reason -> live.word("paused." + reason.json()));
                    each(SegmentReason.values(), reason -> timeline.word("reason." + reason.json()));
                    each(Segment.Kind.values(), kind -> timeline.word("segment." + kind.json()));
                    each(NotPausing.values(), why -> timeline.word("runs-on." + why.json()));
                    each(ClockState.values(), state -> timeline.word("state." + state.json()));
                    each(EndReason.values(), reason -> timeline.word("end." + reason.json()));
                })
                .doesNotThrowAnyException();
    }

    private static <T> void each(T[] values, Consumer<T> said) {
        List.of(values).forEach(said);
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
