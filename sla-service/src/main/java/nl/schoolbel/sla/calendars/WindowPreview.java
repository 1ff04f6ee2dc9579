package nl.schoolbel.sla.calendars;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.schoolbel.sla.servicetime.domain.OpenWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a calendar is open in a period.
 *
 * @param from inclusive
 * @param until exclusive
 * @param totalSeconds service time of the period, in real seconds
 * @param windows in order, cut off at the edges of the period
 */
@Schema(name = "CalendarWindows")
public record WindowPreview(String zone, Instant from, Instant until, long totalSeconds, List<Window> windows) {

    /** One window, half-open, with the offsets of the calendar's zone. */
    @Schema(name = "PreviewedWindow")
    public record Window(OffsetDateTime opensAt, OffsetDateTime closesAt, long seconds) {}

    static WindowPreview of(ZoneId zone, Instant from, Instant until, List<OpenWindow> windows) {
        List<Window> shown = windows.stream()
                .map(window -> new Window(
                        window.opensAt().atZone(zone).toOffsetDateTime(),
                        window.closesAt().atZone(zone).toOffsetDateTime(),
                        window.length().toSeconds()))
                .toList();
        return new WindowPreview(
                zone.getId(),
                from,
                until,
                shown.stream().mapToLong(Window::seconds).sum(),
                shown);
    }
}
