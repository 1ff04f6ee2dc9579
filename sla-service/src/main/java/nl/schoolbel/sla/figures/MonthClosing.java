package nl.schoolbel.sla.figures;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.sla.credits.CreditView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that was closed. */
public record MonthClosing(
        @Schema(examples = "2026-11") String month,
        Instant closedAt,

        @Schema(description = "Decided clocks that count in it")
        int clocks,

        @Schema(description = "Resolved tickets that count in it")
        int tickets,

        @Schema(description = "What was proposed to the beheerpartners")
        List<CreditView> credits) {}
