package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a practice.
 *
 * @param publishedAt absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeVersionView(
        @Schema(description = "From 1") int version,
        @JsonUnwrapped PracticeWords words,
        Instant writtenAt,
        Instant publishedAt) {}
