package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;

/** A ticket before it has a number; see {@link Ticket}. */
public record NewTicket(
        UUID id,
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
        Instant reportedAt) {}
