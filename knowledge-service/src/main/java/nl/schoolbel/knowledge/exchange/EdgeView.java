package nl.schoolbel.knowledge.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went from one school to another in a period.
 *
 * @param fromSchoolName absent when the school is not known any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExchangeEdge")
public record EdgeView(
        UUID fromSchoolId,
        String fromSchoolName,
        UUID schoolId,
        String schoolName,

        @Schema(description = "Practices of the one that the other began to do")
        int practices,

        @Schema(description = "Those of them that are embedded now")
        int embedded,

        @Schema(description = "Those of them that were dropped since")
        int dropped,

        @Schema(description = "When the first began") LocalDate firstDate,

        @Schema(description = "When the last began") LocalDate lastDate) {}
