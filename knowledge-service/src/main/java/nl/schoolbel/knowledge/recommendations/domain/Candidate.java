package nl.schoolbel.knowledge.recommendations.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that everybody reads and that may help.
 *
 * @param tool true for a tool card, false for a practice
 * @param toolId the tool it is about, itself for a tool; {@code null} when it is about none
 * @param likeSchools so many schools like this one made it part of how they work
 * @param trust from 0, stale, to 3
 */
public record Candidate(
        boolean tool,
        UUID id,
        UUID toolId,
        Set<String> targets,
        Set<String> devices,
        int likeSchools,
        int trust,
        Instant publishedAt) {}
