package nl.schoolbel.tickets.figures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of a period, group by group and together. */
public record FigureTable(
        @Schema(description = "The first month", examples = "2026-01")
        String from,

        @Schema(description = "The last month, inclusive", examples = "2026-06")
        String until,

        FigureGroup by,

        @Schema(
                description =
                        "Months in their order, also those without tickets; everything else by number of tickets, most first")
        List<Figure> items,

        @Schema(description = "Whether there are more groups than these " + FigureStore.MOST_GROUPS)
        boolean more,

        Figure total) {}
