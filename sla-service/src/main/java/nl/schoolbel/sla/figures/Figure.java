package nl.schoolbel.sla.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one group. */
@Schema(name = "Figure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        @Schema(description = "Absent when not grouped by school")
        UUID schoolId,

        String schoolName,

        @Schema(description = "Absent when not grouped by beheerpartner, and for what a school did itself")
        UUID beheerpartnerId,

        String beheerpartnerName,

        @Schema(description = "Absent when not grouped by priority")
        Integer priority,

        @Schema(description = "Absent when not grouped by category, and for tickets without one")
        UUID categoryId,

        TicketFigure tickets,

        @Schema(description = "Only targets of which a clock was decided")
        List<TargetFigure> targets) {}
