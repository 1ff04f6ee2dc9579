package nl.schoolbel.knowledge.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest
    @CsvSource({"2026-12-01, false", "2026-11-30, false", "2026-11-29, true"})
    void theDayOfTheReviewIsStillInTimeTheNextIsNot(String day, boolean overdue) throws Exception {
        assertThat(tool("{\"name\":\"A\",\"purpose\":\"B\",\"privacy\":{\"reviewDate\":\"" + day + "\"}}")
                        .isReviewOverdue(TODAY))
                .isEqualTo(overdue);
    }

    @Test
    void aCardOfBeforeHasNoReviewToForget() throws Exception {
        Tool tool = tool("{\"name\":\"A\",\"purpose\":\"B\",\"aliases\":[],\"published\":false}");

        assertThat(tool.isReviewOverdue(TODAY)).isFalse();
        assertThat(tool.card().published()).isFalse();
        assertThat(tool.card().subjectAreas()).isEmpty();
    }

    private static Tool tool(String card) throws Exception {
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        return new Tool(UUID.randomUUID(), 0, 1, EventJson.mapper().readValue(card, ToolCard.class), at, at, at);
    }
}
