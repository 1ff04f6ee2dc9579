package nl.schoolbel.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * A ticket as the beheerpartner's own system knows it.
 *
 * @param ticketId Schoolbel's id
 * @param reference the beheerpartner's own number, such as {@code BP-1001}
 * @param number Schoolbel's number for people
 * @param title as told at the hand-over
 * @param priority 1 to 4
 * @param acknowledgeDueAt as told, an RFC 3339 instant; {@code null} when not told
 * @param resolutionDueAt as told, an RFC 3339 instant; {@code null} when not told
 * @param state the last thing that happened to it here: the last webhook's fact or the last action sent
 * @param escalations the ids of the escalations told, oldest first
 */
record PartnerTicket(
        String ticketId,
        String reference,
        String number,
        String title,
        int priority,
        String acknowledgeDueAt,
        String resolutionDueAt,
        String state,
        List<String> escalations) {

    PartnerTicket in(String newState) {
        return new PartnerTicket(
                ticketId, reference, number, title, priority, acknowledgeDueAt, resolutionDueAt, newState, escalations);
    }

    PartnerTicket escalated(String escalationId) {
        List<String> told = new ArrayList<>(escalations);
        told.add(escalationId);
        return new PartnerTicket(
                ticketId,
                reference,
                number,
                title,
                priority,
                acknowledgeDueAt,
                resolutionDueAt,
                state,
                List.copyOf(told));
    }
}
