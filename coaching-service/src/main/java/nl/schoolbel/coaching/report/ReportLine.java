package nl.schoolbel.coaching.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.schoolbel.coaching.anonymity.domain.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the report.
 *
 * @param name stable, for machines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BoardReportLine")
public record ReportLine(
        String name,

        @Schema(description = "For people, in the caller's language")
        String words,

        @Schema(description = "count, hours, percent (0 to 100) or school-days")
        String unit,

        @Schema(description = "Absent when it is withheld, and where there is too little to count")
        Double number,

        @Schema(description = "It is about fewer people than the minimum group size, or would tell such a number")
        boolean withheld) {

    static ReportLine of(String name, String words, String unit, Figure figure) {
        return new ReportLine(name, words, unit, figure.number(), figure.withheld());
    }
}
