package nl.schoolbel.platform.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Lets an operator move the domain clock of this node in the profiles test and local. Elsewhere both operations answer
 * 404, as if they were not there.
 */
@Path("clock-offset")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
public class ClockOffsetResource {

    private static final long YEAR_SECONDS = 366L * 24 * 3600;

    @Inject
    DomainClock clock;

    @ConfigProperty(name = "schoolbel.clock.movable")
    boolean movable;

    /** @param offsetSeconds how far the domain clock runs ahead of the machine's, −1 to 1 year */
    @Schema(name = "NewClockOffset")
    public record NewOffset(
            @NotNull @Min(-YEAR_SECONDS) @Max(YEAR_SECONDS) Long offsetSeconds) {}

    @Schema(name = "ClockOffset")
    public record Offset(long offsetSeconds, Instant readAt) {}

    @GET
    @Operation(
            summary = "Read how far the clock runs ahead",
            description = "Only in the profiles test and local; elsewhere 404.")
    public Offset read() {
        requireMovable();
        return new Offset(clock.offset().toSeconds(), ((Clock) clock).instant());
    }

    @PUT
    @Operation(
            summary = "Move the clock of this node",
            description = "In whole seconds ahead of the machine's clock, negative behind it, at most one year. "
                    + "Only in the profiles test and local; elsewhere 404.")
    public Offset move(NewOffset offset) {
        requireMovable();
        clock.moveTo(Duration.ofSeconds(offset.offsetSeconds()));
        return read();
    }

    private void requireMovable() {
        if (!movable) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
