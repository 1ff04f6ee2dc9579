package nl.schoolbel.sla.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.credits.CreditView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureTable(
        @Schema(description = "In Dutch time", examples = "2026-11")
        String month,

        @Schema(description = "When it was closed; absent while its figures still move")
        Instant closedAt,

        List<String> groupBy,
        List<Figure> items,

        @Schema(description = "Whether there are more groups than these; narrow the question, or export")
        boolean more,

        @Schema(
                description =
                        "Of a closed month: the groups that would be otherwise by what was heard or settled since, as they"
                                + " would be; absent while the month is open")
        List<Figure> correctedSince,

        @Schema(description = "What breaches cost; for the bestuur, and the beheerpartner's own")
        List<CreditView> credits) {}
