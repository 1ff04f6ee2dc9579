package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.tickets.domain.Situation;

/**
 * A ticket as its row stands. What a ticket may lack is {@code null}.
 *
 * @param number as people say it, such as {@code T-000123}
 * @param reporter the pseudonymous subject of whose ticket it is; never leaves this service
 * @param enteredBy the pseudonymous subject of who typed it for the reporter; {@code null} when the reporter did
 * @param priority 1 (highest) to 4
 * @param neededBefore the lesson or event for which it must work again
 * @param dispute {@code null} when nobody disputes the priority
 * @param version moves with every step, and not with comments, due moments or escalations
 * @param handOvers how often it was handed over, 0 for never
 * @param handedOverAt of the last hand-over
 * @param coachAskedAt when the school asked a coach about it
 * @param closesAt when it closes by itself, while it is resolved
 * @param reopenUntil until when a closed ticket can be reopened, exclusive
 * @param beheerpartner that has it, or had it last
 * @param resolution the one that counts, once there is one that was not refused
 */
public record Ticket(
        UUID id,
        String number,
        UUID schoolId,
        String reporter,
        String enteredBy,
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        boolean lessonBlocked,
        int priority,
        Instant neededBefore,
        Subject subject,
        Links links,
        Dispute dispute,
        Situation situation,
        long version,
        Instant reportedAt,
        int handOvers,
        Instant handedOverAt,
        Instant coachAskedAt,
        Instant resolvedAt,
        Instant closesAt,
        Instant closedAt,
        Instant reopenUntil,
        Waiting waiting,
        Visit visit,
        Beheerpartner beheerpartner,
        Resolution resolution) {}
