package nl.schoolbel.sla.gateway.callback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A body that was proven, or polled.
 *
 * @param endpointId {@code null} for a beheerpartner's generic callbacks
 * @param source {@code callback} or {@code poll}
 * @param headers that the reader asked for, in lower case
 * @param body raw; {@code null} when a poll brought no more than its reading, or it was dropped by age
 * @param state {@code taken}, {@code passed}, {@code unplaced}, {@code review} or {@code dismissed}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record InboundBody(
        UUID id,
        UUID beheerpartnerId,
        UUID endpointId,
        String source,
        String scheme,
        String deliveryId,
        Map<String, String> headers,
        byte[] body,
        Instant receivedAt,
        String state,
        List<InboundIssue> issues) {

    static final String CALLBACK = "callback";
    static final String POLL = "poll";

    static final String TAKEN = "taken";
    static final String PASSED = "passed";
    static final String UNPLACED = "unplaced";
    public static final String REVIEW = "review";
    public static final String DISMISSED = "dismissed";

    /** Whose ids of deliveries it has to differ from. */
    UUID sender() {
        return endpointId == null ? beheerpartnerId : endpointId;
    }

    boolean isPolled() {
        return POLL.equals(source);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "InboundBody[" + id + " " + state + "]";
    }
}
