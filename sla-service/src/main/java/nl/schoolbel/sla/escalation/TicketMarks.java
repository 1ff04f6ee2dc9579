package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.escalation.domain.HandledMark;
import nl.schoolbel.sla.escalation.domain.Mark;

/**
 * The rows of marks of one ticket.
 *
 * @param planned those to come, with their moments
 * @param handled those on which the last word was said
 */
record TicketMarks(Map<Mark, Instant> planned, List<HandledMark> handled) {

    static final TicketMarks NONE = new TicketMarks(Map.of(), List.of());
}
