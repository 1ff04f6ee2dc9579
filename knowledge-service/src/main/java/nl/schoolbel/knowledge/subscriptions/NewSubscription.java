package nl.schoolbel.knowledge.subscriptions;

import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;

/** What somebody wants to hear of: all that is new in a subject area, or about a tool; one of the two. */
public record NewSubscription(SubjectArea subjectArea, UUID toolId) {}
