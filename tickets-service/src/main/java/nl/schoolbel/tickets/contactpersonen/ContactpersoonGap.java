package nl.schoolbel.tickets.contactpersonen;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A school that cannot count on its contactpersonen, without their names. */
public record ContactpersoonGap(
        UUID schoolId,
        @Schema(examples = "99ZZ00") String brin,
        String schoolName,

        @Schema(description = "How many are there today") int active,

        @Schema(description = "How many of those have been onboarded")
        int onboarded,

        @Schema(
                description = "appoint-second: fewer than two are there. onboard: none has been onboarded",
                examples = "[\"appoint-second\"]")
        List<String> advice) {}
