package nl.schoolbel.knowledge.practices;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coach declares who publishes the work of somebody else; both must be true.
 *
 * @param privacyChecked no person can be recognised, and no tool that may not be used is recommended
 * @param pedagogyChecked another teacher can do it, and it serves what children learn
 */
public record EditorialCheck(
        @Schema(description = "No person can be recognised") @NotNull @AssertTrue
        Boolean privacyChecked,

        @Schema(description = "Another teacher can do it, and it serves what children learn") @NotNull @AssertTrue
        Boolean pedagogyChecked) {}
