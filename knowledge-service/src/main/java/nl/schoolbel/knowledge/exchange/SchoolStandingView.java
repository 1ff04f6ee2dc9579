package nl.schoolbel.knowledge.exchange;

import java.util.UUID;
import nl.schoolbel.knowledge.exchange.domain.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school gave to others and took from others in a period. */
@Schema(name = "SchoolStanding")
public record SchoolStandingView(
        UUID schoolId,
        String name,

        @Schema(description = "Different practices of it that others began to do")
        int gavePractices,

        @Schema(description = "Different schools that began to do them")
        int gaveSchools,

        @Schema(description = "Different practices that it began to do, also those of no school")
        int tookPractices,

        @Schema(description = "Different schools that those came from")
        int tookSchools,

        @Schema(description = "Those of the taken that are part of how it works now")
        int embedded,

        @Schema(description = "True when it neither gave nor took")
        boolean isolated) {

    static SchoolStandingView of(Standing school, String name) {
        return new SchoolStandingView(
                school.school(),
                name,
                school.gavePractices(),
                school.gaveSchools(),
                school.tookPractices(),
                school.tookSchools(),
                school.embedded(),
                school.isIsolated());
    }
}
