package nl.schoolbel.knowledge.tools;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How low the threshold of a tool is, and why. */
@Schema(name = "LowThreshold")
public record LowThresholdView(
        @Schema(description = "0 to 100") int points,

        @Schema(description = "How many of the facts are known")
        int of,

        List<FactView> facts,

        @Schema(description = "From 70 points on, when all that matters is known and it may be used")
        boolean directlyUsable,

        @Schema(description = "In words, in the language asked for")
        String verdict) {

    /** One fact with its reason. */
    @Schema(name = "LowThresholdFact")
    public record FactView(
            @Schema(enumeration = {"minutes-to-first-use", "install", "accounts", "pupil-data", "offline"})
            String fact,

            boolean known,

            @Schema(description = "At least half of the points")
            boolean good,

            int points,
            int maxPoints,

            @Schema(description = "In words, in the language asked for")
            String why) {}
}
