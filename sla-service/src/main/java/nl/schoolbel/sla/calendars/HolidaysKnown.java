package nl.schoolbel.sla.calendars;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.time.DomainClock;

/** Until when the school holidays of each region are known, so that somebody is reminded before clocks need a year that is not. */
@ApplicationScoped
public class HolidaysKnown implements BackgroundReading {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    MeterRegistry registry;

    @Inject
    Holidays holidays;

    @Inject
    DomainClock clock;

    private GaugeFamily until;

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public void register() {
        until = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.holidays.known.until.timestamp",
                        "seconds",
                        "End of the last day up to which the region's school holidays are known without a hole; 0 when none are"),
                Label.of("region", SchoolRegion.values(), SchoolRegion::slug));
    }

    @Override
    public void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        for (SchoolRegion region : SchoolRegion.values()) {
            LocalDate last = holidays.knownUntil(region, today);
            until.set(last == null ? 0 : last.plusDays(1).atStartOfDay(HERE).toEpochSecond(), region.slug());
        }
    }
}
