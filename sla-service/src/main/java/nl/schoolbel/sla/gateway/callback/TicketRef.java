package nl.schoolbel.sla.gateway.callback;

import java.util.UUID;

/**
 * Which ticket somebody means; one of the three is enough, and the first that is given counts.
 *
 * @param id ours
 * @param number ours, such as {@code T-000123}
 * @param foreignId the id in the beheerpartner's own system
 */
public record TicketRef(UUID id, String number, String foreignId) {

    public static TicketRef ofId(UUID id) {
        return new TicketRef(id, null, null);
    }

    public static TicketRef ofNumber(String number) {
        return new TicketRef(null, number, null);
    }

    public static TicketRef ofForeignId(String foreignId) {
        return new TicketRef(null, null, foreignId);
    }
}
