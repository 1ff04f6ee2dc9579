package nl.schoolbel.events.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The school holidays of a region are known, or changed. Always the whole state: all years that are known.
 *
 * @param regionId the region's fixed id, also the key of the record: {@link #idOf}
 * @param region {@code north}, {@code middle} or {@code south}
 * @param holidays in order; after the last one nothing is known
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SchoolHolidaysChanged(
        UUID regionId, String region, List<SchoolHoliday> holidays, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {

    /** Keeps its own copy of the list. */
    public SchoolHolidaysChanged {
        holidays = List.copyOf(holidays);
    }

    /**
     * The id of a region, the same for ever and everywhere.
     *
     * @param region {@code north}, {@code middle} or {@code south}
     */
    public static UUID idOf(String region) {
        return UUID.nameUUIDFromBytes(("schoolbel:school-holidays:" + region).getBytes(UTF_8));
    }
}
