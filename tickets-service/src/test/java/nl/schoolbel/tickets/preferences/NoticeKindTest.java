package nl.schoolbel.tickets.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.TicketState;
import org.junit.jupiter.api.Test;

class NoticeKindTest {

    @Test
    void everyStepIsSomebodysNews() {
        assertThat(Arrays.stream(Action.values()).map(Action::fact))
                .allSatisfy(fact -> assertThat(NoticeKind.ofHistory(fact, null)).isPresent());
        assertThat(NoticeKind.ofHistory("mark-passed", null)).isEmpty();
        assertThat(NoticeKind.ofHistory("waiting-for-school", null))
                .as("no word of the history")
                .isEmpty();
    }

    @Test
    void aWaitingIsTheSchoolsTurnOnlyForTheSchoolsReasons() {
        assertThat(NoticeKind.ofHistory("waiting-started", "school")).contains(NoticeKind.WAITING_FOR_SCHOOL);
        assertThat(NoticeKind.ofHistory("waiting-started", "access")).contains(NoticeKind.WAITING_FOR_SCHOOL);
        assertThat(NoticeKind.ofHistory("waiting-started", "supplier")).contains(NoticeKind.WAITING_STARTED);
    }

    @Test
    void everyKindAndStateHasItsWordsInBothLanguages() {
        for (Locale language : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "nl.schoolbel.tickets.mailing.letters",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(Arrays.stream(NoticeKind.values()).map(kind -> "kind." + kind.slug()))
                    .allMatch(texts::containsKey);
            assertThat(texts.keySet())
                    .contains("footer", "footer.coach-called", "no-reply", "visit", "closing", "waiting.supplier");
            assertThat(Arrays.stream(TicketState.values()).map(state -> "state." + state.slug()))
                    .allMatch(texts::containsKey);
        }
    }
}
