package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done with a request; not by whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestStep(
        @Schema(
                description = "What was done",
                enumeration = {
                    "accepted",
                    "answered",
                    "practice-linked",
                    "referred",
                    "passed-on",
                    "released",
                    "reassigned",
                    "withdrawn",
                    "ended"
                })
        String what,

        @Schema(
                description = "As what",
                enumeration = {"coach", "contactpersoon", "asker", "system"})
        String actor,

        Instant takenAt,

        @Schema(description = "A word for who goes on with it")
        String reason) {}
