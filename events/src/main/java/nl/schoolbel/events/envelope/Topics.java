package nl.schoolbel.events.envelope;

import java.util.List;

/** Every topic of the suite. A topic has one key: the id of the thing it is about. */
public final class Topics {

    /** Schools by school id, told by tickets-service. */
    public static final Topic SCHOOLS = new Topic("schoolbel.schools.v1", true);

    /** Tools of the tool list by tool id, told by knowledge-service. */
    public static final Topic TOOLS = new Topic("schoolbel.tools.v1", true);

    /** What happens to tickets, by ticket id, told by tickets-service. */
    public static final Topic TICKETS = new Topic("schoolbel.tickets.v1", false);

    /** The words of tickets, by ticket id; the only topic with free text: restricted, short-lived. */
    public static final Topic TICKET_TEXTS = new Topic("schoolbel.ticket-texts.v1", false);

    /** Targets, escalations and the gateway, by ticket id, told by sla-service. */
    public static final Topic SLA = new Topic("schoolbel.sla.v1", false);

    /** Coaching, by the id of the request or signal, told by coaching-service. */
    public static final Topic COACHING = new Topic("schoolbel.coaching.v1", false);

    /** Practices and knowledge gaps, by their id, told by knowledge-service. */
    public static final Topic KNOWLEDGE = new Topic("schoolbel.knowledge.v1", false);

    private static final List<Topic> ALL = List.of(SCHOOLS, TOOLS, TICKETS, TICKET_TEXTS, SLA, COACHING, KNOWLEDGE);

    private Topics() {}

    /** Every topic, for whoever creates them. */
    public static List<Topic> all() {
        return ALL;
    }
}
