package nl.schoolbel.knowledge.practices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;

/**
 * Which practices a list holds.
 *
 * @param state published ones by the version that is published; drafts are all whose newest version is not
 * @param author only of this author; empty for all
 * @param schoolId only what was tried there; {@code null} for all
 * @param toolId only what uses this tool; {@code null} for all
 * @param subjectArea only for this area; {@code null} for all
 * @param staleUntil what was published or confirmed until then is stale; {@code null} when that does not matter
 * @param stale whether only stale ones or only fresh ones are wanted, where it matters
 */
record PracticeFilter(
        PracticeState state,
        Optional<String> author,
        UUID schoolId,
        UUID toolId,
        SubjectArea subjectArea,
        Instant staleUntil,
        boolean stale) {}
