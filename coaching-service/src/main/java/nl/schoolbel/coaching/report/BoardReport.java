package nl.schoolbel.coaching.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What coaching came to in a school year, in figures that tell on nobody. */
public record BoardReport(
        String schoolYear,
        Instant madeAt,

        @Schema(description = "A number about fewer people than this is withheld")
        int minGroupSize,

        List<ReportSection> sections) {}
