package nl.schoolbel.sla.gateway.messages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.schoolbel.events.envelope.EventJson;

/**
 * What one webhook says: the {@code data} of its CloudEvent, without the ticket's id and number, which every one has.
 * Schema and example of each type lie in the receiver's guide and are held against these records and what is really sent.
 */
public interface Message {

    WebhookType type();

    /** A new tree each time; the caller may add to it. */
    default ObjectNode json() {
        return EventJson.mapper().valueToTree(this);
    }
}
