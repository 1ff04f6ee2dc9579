package nl.schoolbel.sla.gateway.endpoints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a beheerpartner takes our webhooks, without its secrets.
 *
 * @param connector how its system is spoken to, {@code generic} unless said otherwise
 * @param events slugs of what it is told; empty for all
 * @param headers names of the headers of its own; what they say is not shown
 * @param authentication {@code none}, {@code basic}, {@code bearer} or {@code oauth2-client-credentials}
 * @param ratePerMinute attempts per minute at most; absent for no limit
 * @param settings what the connector asks for, such as a group
 * @param state {@code active}, {@code paused} by somebody, {@code disabled} by us, or {@code ended} for good
 * @param stateReason why it is not active
 * @param failing whether the last attempt failed
 */
public record Endpoint(
        UUID id,
        UUID beheerpartnerId,
        String name,
        String url,
        String connector,
        List<String> events,
        List<String> headers,
        String authentication,
        Integer ratePerMinute,
        Map<String, String> settings,
        String state,
        String stateReason,
        boolean failing,
        Instant createdAt,
        @JsonIgnore long version) {

    static final String GENERIC = "generic";
    public static final String ACTIVE = "active";
    public static final String PAUSED = "paused";
    public static final String DISABLED = "disabled";
    public static final String ENDED = "ended";

    @JsonIgnore
    public boolean isActive() {
        return ACTIVE.equals(state);
    }
}
