package nl.schoolbel.knowledge.subscriptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;

/** A subscription of the caller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(UUID id, SubjectArea subjectArea, UUID toolId, Instant subscribedAt) {}
