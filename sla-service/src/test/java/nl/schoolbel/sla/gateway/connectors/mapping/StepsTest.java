package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "open, accepted, accept",
        "open, in-progress, accept",
        "accepted, in-progress, ''",
        "rejected, in-progress, accept",
        "waiting-school, in-progress, go-on",
        "waiting-school, open, go-on",
        "open, waiting-supplier, wait supplier",
        "waiting-school, waiting-supplier, go-on wait supplier",
        "in-progress, waiting-access, wait access",
        "in-progress, waiting-third-party, wait third-party",
        "in-progress, on-site, arrive",
        "on-site, in-progress, leave",
        "in-progress, resolved, resolve",
        "waiting-school, resolved, resolve",
        "in-progress, closed, resolve",
        "resolved, closed, ''",
        "closed, resolved, ''",
        "resolved, in-progress, ''",
        "resolved, waiting-school, ''",
        "resolved, rejected, ''",
        "in-progress, rejected, return",
        "in-progress, none, ''",
        "in-progress, open, ''",
        "open, visit-planned, accept"
    })
    void aChangeOfStatusAsksFor(String before, String after, String steps) {
        assertThat(told(before, after, false)).isEqualTo(steps);
    }

    @Test
    void aVisitIsPlannedAndMovedWhenTheySayWhen() {
        assertThat(told("in-progress", "visit-planned", true)).isEqualTo("plan-visit");
        assertThat(told("visit-planned", "visit-planned", true)).isEqualTo("plan-visit");
        assertThat(told("visit-planned", "visit-planned", false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = OurState.class, names = "VISIT_PLANNED", mode = EnumSource.Mode.EXCLUDE)
    void nothingChangedAsksForNothing(OurState state) {
        assertThat(Steps.between(state, state, true)).isEmpty();
    }

    private static String told(String before, String after, boolean hasVisit) {
        return Steps.between(
                        OurState.bySlug(before).orElseThrow(),
                        OurState.bySlug(after).orElseThrow(),
                        hasVisit)
                .stream()
                .map(step -> step.action().slug()
                        + (step.reason() == null ? "" : " " + step.reason().slug()))
                .collect(Collectors.joining(" "));
    }
}
