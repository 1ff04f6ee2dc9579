package nl.schoolbel.sla.gateway.delivery.log;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliveries are wanted; what is absent does not narrow. */
public class DeliveryFilter {

    /** What has become of a delivery. */
    public enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("dead")
        DEAD;

        String inStore() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @QueryParam("ticketId")
    UUID ticketId;

    @QueryParam("endpointId")
    UUID endpointId;

    @QueryParam("state")
    @Parameter(description = "waiting, delivered or dead")
    State state;

    @QueryParam("type")
    @Parameter(description = "Of the message, as ticket-handed-over")
    String type;

    boolean hasStart() {
        return ticketId != null || endpointId != null || state == State.WAITING || state == State.DEAD;
    }
}
