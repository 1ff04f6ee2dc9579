package nl.schoolbel.coaching.signals;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.SlaBreachOverturned;
import nl.schoolbel.events.sla.SlaBreached;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.platform.testkit.access.Tokens;

/** What makes signals, for their tests; and the signals that a coach sees of it. */
@ApplicationScoped
public class Happened {

    static final String SIGNALS = "/coaching/v1/signals";

    @Inject
    Heard heard;

    /** A school resolves a new ticket as a user question. */
    public UUID question(UUID school, UUID tool, Instant at) {
        UUID ticket = UUID.randomUUID();
        heard.ticket(
                TicketEvents.RESOLVED,
                ticket,
                2,
                new TicketResolved(
                        ticket, school, ResolvedBy.SCHOOL, Cause.USER_QUESTION, tool, null, at, OccurredBy.SCHOOLBEL));
        return ticket;
    }

    /** Three questions within a week; gives the signal. */
    public String signal(UUID school, UUID tool, Instant at) {
        question(school, tool, at.minusSeconds(7_200));
        question(school, tool, at.minusSeconds(3_600));
        question(school, tool, at);
        return ofSchool(school).get(0);
    }

    public void breached(UUID school, UUID ticket, Target target, Instant at) {
        heard.sla(
                SlaEvents.BREACHED,
                ticket,
                5,
                new SlaBreached(ticket, school, target, null, 1, at, at, OccurredBy.SCHOOLBEL));
    }

    public void overturned(UUID school, UUID ticket, Target target, Instant at) {
        heard.sla(
                SlaEvents.BREACH_OVERTURNED,
                ticket,
                6,
                new SlaBreachOverturned(ticket, school, target, null, 1, at, OccurredBy.SCHOOLBEL));
    }

    /** The signals of a school, by their id. */
    public List<String> ofSchool(UUID school) {
        return as(Tokens.coach()).queryParam("schoolId", school).get(SIGNALS).path("items.id");
    }

    /** The themes about a tool, by their id. */
    public List<String> themesOf(UUID tool) {
        return as(Tokens.coach())
                .queryParam("kind", "board-theme")
                .queryParam("limit", 100)
                .get(SIGNALS)
                .path("items.findAll { it.toolId == '" + tool + "' }.id");
    }
}
