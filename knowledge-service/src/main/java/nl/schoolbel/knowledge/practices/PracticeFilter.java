package nl.schoolbel.knowledge.practices;

import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;

/**
 * Which practices a list holds.
 *
 * @param state published ones by the version that is published; drafts are all whose newest version is not
 * @param author only of this author; empty for all
 * @param toolId only about this tool; {@code null} for all
 * @param subjectArea only for this area; {@code null} for all
 */
record PracticeFilter(PracticeState state, Optional<String> author, UUID toolId, SubjectArea subjectArea) {}
