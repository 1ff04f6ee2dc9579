package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.Offered;

/**
 * The time from a hand-over until the beheerpartner could know of it, where that took more than a minute.
 *
 * @param from the hand-over, inclusive
 * @param to the first attempt to bring it, or the first sign of the beheerpartner where that came before; exclusive
 */
record NotOffered(Instant from, Instant to) {

    /** Up to and including this long after the hand-over the first attempt is in time. */
    static final Duration GRACE = Duration.ofSeconds(60);

    /** All of a ticket. A hand-over of which no attempt is known was told in another way, and has none. */
    static List<NotOffered> among(List<TicketFact> ordered) {
        List<NotOffered> found = new ArrayList<>();
        Instant handedOver = null;
        Instant seen = null;
        for (TicketFact fact : ordered) {
            if (fact instanceof HandedOver) {
                handedOver = fact.occurredAt();
                seen = null;
            } else if (handedOver != null && seen == null && Signs.ofBeheerpartner(fact)) {
                seen = fact.occurredAt();
            } else if (handedOver != null && fact instanceof Offered) {
                Instant end = seen == null ? fact.occurredAt() : seen;
                if (Duration.between(handedOver, fact.occurredAt()).compareTo(GRACE) > 0 && end.isAfter(handedOver)) {
                    found.add(new NotOffered(handedOver, end));
                }
                handedOver = null;
            }
        }
        return found;
    }

    /** The parts of a segment: where it runs and nothing had been offered yet, it is a pause. */
    static Stream<Segment> cut(Segment segment, List<NotOffered> all) {
        if (!segment.runs()) {
            return Stream.of(segment);
        }
        List<Segment> parts = new ArrayList<>();
        Segment rest = segment;
        for (NotOffered one : all) {
            if (!rest.from().isBefore(one.to())
                    || rest.to() != null && !rest.to().isAfter(one.from())) {
                continue;
            }
            if (rest.from().isBefore(one.from())) {
                parts.add(rest.until(one.from()));
            }
            Segment without = rest.since(one.from()).until(one.to());
            parts.add(new Segment(without.from(), without.to(), Kind.PAUSED, SegmentReason.NOT_OFFERED));
            if (rest.to() != null && !rest.to().isAfter(one.to())) {
                return parts.stream();
            }
            rest = rest.since(one.to());
        }
        parts.add(rest);
        return parts.stream();
    }
}
