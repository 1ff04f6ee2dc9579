package nl.schoolbel.coaching.activities;

import java.util.UUID;

/** What an activity refers to; each may be absent. */
record Linked(UUID toolId, UUID practiceId, UUID ticketId, UUID requestId, UUID signalId, UUID cycleId) {}
