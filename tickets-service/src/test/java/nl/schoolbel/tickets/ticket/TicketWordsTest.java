package nl.schoolbel.tickets.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class TicketWordsTest {

    @Test
    void documentShowsEveryState() {
        assertThat(words(TicketWords.State.class))
                .containsExactly(Arrays.stream(TicketState.values())
                        .map(TicketState::slug)
                        .toArray(String[]::new));
    }

    @Test
    void documentShowsEveryAction() {
        assertThat(words(TicketWords.Step.class))
                .containsExactly(
                        Arrays.stream(Action.values()).map(Action::slug).toArray(String[]::new));
    }

    /** But that of the system, which nobody sends. */
    @Test
    void documentSaysWhereEachActionIsSent() throws Exception {
        Properties settings = new Properties();
        try (var file = TicketWords.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        String guide = settings.getProperty("quarkus.smallrye-openapi.info-description");

        assertThat(Arrays.stream(Action.values()).filter(action -> action != Action.UNMATCH))
                .allSatisfy(action -> assertThat(guide).contains("| `" + action.slug() + "` | `"));
    }

    private static String[] words(Class<?> list) {
        return list.getAnnotation(Schema.class).enumeration();
    }
}
