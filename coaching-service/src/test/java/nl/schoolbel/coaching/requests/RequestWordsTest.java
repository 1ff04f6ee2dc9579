package nl.schoolbel.coaching.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.schoolbel.coaching.requests.domain.Action;
import nl.schoolbel.coaching.requests.domain.Actor;
import nl.schoolbel.coaching.requests.domain.Stage;
import nl.schoolbel.events.envelope.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The domain knows no JSON, so that its words stand in the API a second time; they are the same. */
class RequestWordsTest {

    @Test
    void eachStageIsAStateOfTheSameWord() {
        assertThat(RequestState.values()).hasSameSizeAs(Stage.values());
        assertThat(Stage.values()).allSatisfy(stage -> {
            RequestState state = RequestState.of(stage);
            assertThat(state.stage()).isEqualTo(stage);
            assertThat(json(state)).isEqualTo(stage.slug());
        });
    }

    @Test
    void theApiShowsEveryActionFactAndActor() throws NoSuchFieldException {
        assertThat(shown(RequestView.class, "allowedActions"))
                .containsExactlyElementsOf(
                        Arrays.stream(Action.values()).map(Action::slug).toList());
        assertThat(shown(RequestStep.class, "what"))
                .containsExactlyElementsOf(
                        Arrays.stream(Action.values()).map(Action::fact).toList());
        assertThat(shown(RequestStep.class, "actor"))
                .containsExactlyElementsOf(
                        Arrays.stream(Actor.values()).map(Actor::slug).toList());
    }

    @Test
    void whatIsATermInJsonIsItsSlug() {
        assertThat(RequestText.values())
                .allSatisfy(text -> assertThat(json(text)).isEqualTo(text.slug()));
        assertThat(RedactionReason.values())
                .allSatisfy(reason -> assertThat(json(reason)).isEqualTo(reason.slug()));
    }

    private static List<String> shown(Class<?> view, String name) throws NoSuchFieldException {
        RecordComponent component = Arrays.stream(view.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return List.of(view.getDeclaredField(component.getName())
                .getAnnotation(Schema.class)
                .enumeration());
    }

    private static String json(Object constant) {
        return EventJson.mapper().convertValue(constant, String.class);
    }
}
