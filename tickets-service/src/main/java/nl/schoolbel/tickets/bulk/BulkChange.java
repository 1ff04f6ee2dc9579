package nl.schoolbel.tickets.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.tickets.classification.Classification;
import nl.schoolbel.tickets.closing.Confirmation;
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.handling.Requests.Wait;
import nl.schoolbel.tickets.majorincident.MajorIncidentResource.Link;
import nl.schoolbel.tickets.merging.MergeResource.Merge;
import nl.schoolbel.tickets.priority.NewPriority;
import nl.schoolbel.tickets.resolving.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many tickets and what is to be done with each. */
public record BulkChange(
        @NotEmpty @Size(max = MOST) @Schema(description = "In the order in which they are changed; each ticket once")
        List<@Valid @NotNull Item> items,

        @NotNull @Valid Change change) {

    /** More would keep the caller waiting for longer than a portal does. */
    static final int MOST = 200;

    /** A ticket as the caller saw it. */
    @Schema(name = "BulkItem")
    public record Item(
            @NotNull UUID ticketId,

            @NotBlank @Schema(description = "The ETag of the state that the change was made for", examples = "\"v3\"")
            String ifMatch) {}

    /** Exactly one of these; each is what the step of one ticket takes as its body. */
    @Schema(name = "BulkStep", minProperties = 1, maxProperties = 1)
    public record Change(
            Nothing triage,
            Nothing handOver,
            Nothing acceptance,
            @Valid Wait waiting,
            Nothing resumption,
            @Valid Outcome resolution,
            @Valid Confirmation confirmation,
            @Valid Reason refusal,
            @Valid Reason reopening,
            @Valid Reason withdrawal,
            @Valid Merge merge,
            @Valid Classification classification,
            @Valid NewPriority priority,
            @Valid NewPriority priorityDispute,
            @Valid Link link,
            Nothing unlinking) {}

    /** A step that needs no more than its name. */
    @Schema(name = "StepWithoutBody")
    public record Nothing() {}
}
