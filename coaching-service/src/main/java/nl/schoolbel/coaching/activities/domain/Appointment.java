package nl.schoolbel.coaching.activities.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When an activity takes place.
 *
 * @param endsAt exclusive: what begins then does not overlap
 */
public record Appointment(Instant startsAt, Instant endsAt) {

    /** Whole minutes, what is left over not counted. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean overlaps(Appointment other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /**
     * With the way there and the way back.
     *
     * @param travelMinutes both ways together; half of it lies before, half after
     */
    public Appointment withTravel(int travelMinutes) {
        Duration oneWay = Duration.ofMinutes(travelMinutes).dividedBy(2);
        return new Appointment(startsAt.minus(oneWay), endsAt.plus(oneWay));
    }
}
