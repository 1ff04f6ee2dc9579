package nl.schoolbel.sla.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.schoolbel.sla.servicetime.domain.OpenWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a {@link Calculation}: one of an instant, an amount of service time, or windows.
 *
 * @param reachedAt the instant in UTC
 * @param localReachedAt the same instant with the offset of the calendar's zone
 * @param seconds whole seconds of service time, rounded down
 * @param duration the service time exactly
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalculationResult(
        Instant reachedAt,
        OffsetDateTime localReachedAt,
        Long seconds,
        @Schema(examples = "PT7H30M") String duration,
        List<Window> windows) {

    /**
     * One window, half-open, with the offsets of the calendar's zone.
     *
     * @param seconds real seconds, also over a clock change
     */
    @Schema(name = "CalculatedWindow")
    record Window(OffsetDateTime opensAt, OffsetDateTime closesAt, long seconds) {}

    static CalculationResult of(Instant reached, ZoneId zone) {
        return new CalculationResult(reached, reached.atZone(zone).toOffsetDateTime(), null, null, null);
    }

    static CalculationResult of(Duration served) {
        return new CalculationResult(null, null, served.toSeconds(), served.toString(), null);
    }

    static CalculationResult of(List<OpenWindow> windows, ZoneId zone) {
        return new CalculationResult(
                null,
                null,
                null,
                null,
                windows.stream()
                        .map(window -> new Window(
                                window.opensAt().atZone(zone).toOffsetDateTime(),
                                window.closesAt().atZone(zone).toOffsetDateTime(),
                                window.length().toSeconds()))
                        .toList());
    }
}
