package nl.schoolbel.sla.gateway.delivery.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A rate that is kept evenly, over all nodes, by one instant: when the next would be due were all so far spread evenly. As
 * much as belongs to one second may come at once.
 *
 * @param perMinute 1 or more
 */
public record RateLimit(int perMinute) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * So many may go now.
     *
     * @param nextSlotAt when the next is due; what lies in the past counts as now
     */
    public record Allowed(int count, Instant nextSlotAt) {}

    /** @param nextSlotAt null when nothing went out yet */
    public Allowed take(int wanted, Instant nextSlotAt, Instant now) {
        Instant from = nextSlotAt == null || nextSlotAt.isBefore(now) ? now : nextSlotAt;
        Duration step = MINUTE.dividedBy(perMinute);
        Duration ahead = Duration.between(now, from);
        int burst = Math.max(1, perMinute / 60);
        Duration room = step.multipliedBy(burst).minus(ahead);
        int count = room.isNegative() ? 0 : (int) Math.min(Math.min(wanted, burst), room.dividedBy(step));
        return new Allowed(count, from.plus(step.multipliedBy(count)));
    }
}
