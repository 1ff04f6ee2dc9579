package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.tickets.domain.Actor;

/**
 * Who acts on a ticket, and when by whose clock.
 *
 * @param actors as whom; empty for somebody who may only look
 * @param author the pseudonymous subject of the caller; {@code null} when no person acts through our own API
 * @param at when it happened, which may lie before the moment we hear of it
 * @param updateId the beheerpartner's update that caused it, or {@code null}
 */
public record Acting(Set<Actor> actors, String author, Instant at, OccurredBy clock, UUID updateId) {

    /** A caller of our API. */
    public static Acting caller(Set<Actor> actors, String author, Instant at) {
        return new Acting(actors, author, at, OccurredBy.SCHOOLBEL, null);
    }

    /** A beheerpartner's system, through the gateway. */
    public static Acting update(Instant at, OccurredBy clock, UUID updateId) {
        return new Acting(Set.of(Actor.BEHEERPARTNER), null, at, clock, updateId);
    }

    /**
     * The same for a ticket that follows this one: what the beheerpartner does it does there too, the people of one school do
     * nothing at another.
     */
    Acting asFollower() {
        return new Acting(
                actors.contains(Actor.BEHEERPARTNER) ? Set.of(Actor.BEHEERPARTNER) : Set.of(Actor.SYSTEM),
                author,
                at,
                clock,
                updateId);
    }

    /** Nobody: the rules themselves. */
    public static Acting system(Instant at) {
        return new Acting(Set.of(Actor.SYSTEM), null, at, OccurredBy.SCHOOLBEL, null);
    }

    /** As whom this is said; whoever is several at once speaks as the first of them. */
    public Actor speaker() {
        return actors.iterator().next();
    }

    /** On which side of the work this actor stands; the bestuur on that of its schools. */
    public static Party partyOf(Actor actor) {
        return switch (actor) {
            case BEHEERPARTNER -> Party.BEHEERPARTNER;
            case SYSTEM -> Party.SYSTEM;
            case CONTACTPERSOON, COACH, TEACHER, BESTUUR -> Party.SCHOOL;
        };
    }

    /** True for who acts as nobody but the beheerpartner. */
    public boolean fromOutside() {
        return actors.equals(Set.of(Actor.BEHEERPARTNER));
    }
}
