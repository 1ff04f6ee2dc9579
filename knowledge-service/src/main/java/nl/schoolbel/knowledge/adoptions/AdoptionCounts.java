package nl.schoolbel.knowledge.adoptions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many schools stand where with a practice; a school that embedded its own counts in {@code embeddedAtHome} only.
 *
 * @param reached schools that do it or did it
 */
@Schema(name = "AdoptionCounts")
public record AdoptionCounts(
        int interested,
        int trying,
        int adapted,
        int embedded,
        int dropped,

        @Schema(description = "Schools that do it or did it")
        int reached,

        @Schema(description = "True when it is part of how the school works that it came from")
        boolean embeddedAtHome) {

    /** Of a practice that no school marked. */
    public static final AdoptionCounts NONE = new AdoptionCounts(0, 0, 0, 0, 0, 0, false);
}
