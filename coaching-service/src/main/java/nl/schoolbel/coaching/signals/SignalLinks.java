package nl.schoolbel.coaching.signals;

import java.util.UUID;

/** What came of a signal; each may be absent. */
record SignalLinks(UUID requestId, UUID activityId, UUID cycleId, UUID practiceId) {

    static final SignalLinks NONE = new SignalLinks(null, null, null, null);
}
