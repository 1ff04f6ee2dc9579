package nl.schoolbel.coaching.cycles.cycle;

import java.util.UUID;

/**
 * What a cycle is about and where it came from; each may be {@code null}.
 *
 * @param requestId its asker is the teacher concerned
 */
public record Subject(UUID toolId, UUID practiceId, UUID requestId, UUID signalId) {}
