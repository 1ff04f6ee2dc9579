package nl.schoolbel.sla.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Target;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which breaches are wanted; what is absent does not narrow. */
public class BreachFilter {

    /** Whether a breach still counts. */
    public enum Standing {
        @JsonProperty("standing")
        STANDING,
        @JsonProperty("overturned")
        OVERTURNED
    }

    @QueryParam("ticketId")
    UUID ticketId;

    @QueryParam("schoolId")
    @Parameter(description = "One school; else all that the caller may see")
    UUID schoolId;

    @QueryParam("beheerpartnerId")
    UUID beheerpartnerId;

    @QueryParam("target")
    Target target;

    @QueryParam("priority")
    @Parameter(description = "1 to 4, that of the moment of the breach")
    Integer priority;

    @QueryParam("from")
    @Parameter(description = "Due at or after this instant")
    Instant from;

    @QueryParam("until")
    @Parameter(description = "Due before this instant")
    Instant until;

    @QueryParam("state")
    @Parameter(description = "standing, or overturned by facts that were heard later")
    Standing state;

    public BreachFilter() {}

    /**
     * Breaches that stand, due in a time.
     *
     * @param from inclusive
     * @param until exclusive
     * @param beheerpartnerId {@code null} for all that the caller may see
     */
    public static BreachFilter standing(Instant from, Instant until, UUID beheerpartnerId) {
        BreachFilter filter = new BreachFilter();
        filter.from = from;
        filter.until = until;
        filter.beheerpartnerId = beheerpartnerId;
        filter.state = Standing.STANDING;
        return filter;
    }
}
