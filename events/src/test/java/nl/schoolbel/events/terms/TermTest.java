package nl.schoolbel.events.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.sla.DueMomentState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    @ParameterizedTest
    @MethodSource("terms")
    void slugIsTheWordInJson(Term term) {
        assertThat(EventJson.mapper().valueToTree(term).asText()).isEqualTo(term.slug());
    }

    static Stream<Term> terms() {
        return Stream.<Term[]>of(
                        Impact.values(),
                        Urgency.values(),
                        Cause.values(),
                        WaitingReason.values(),
                        ResolvedBy.values(),
                        Target.values(),
                        UpdateAction.values(),
                        DueMomentState.values(),
                        RedactedText.values(),
                        SignalKind.values(),
                        SignalOutcome.values(),
                        PracticeOutcome.values(),
                        SubjectArea.values())
                .flatMap(Stream::of);
    }
}
