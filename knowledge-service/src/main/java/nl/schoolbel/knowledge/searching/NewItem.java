package nl.schoolbel.knowledge.searching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.ItemKind;

/**
 * What is new, for who wants to hear of it.
 *
 * @param toolId the tool it is about; {@code null} when it is about none
 */
public record NewItem(
        ItemKind kind, UUID id, String title, UUID toolId, List<SubjectArea> subjectAreas, Instant publishedAt) {}
