package nl.schoolbel.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of the domain. It reads the machine's clock plus an offset, which is zero unless an operator moved it in
 * the profiles test and local. Instants are cut to microseconds, the precision of PostgreSQL, so that what is stored
 * equals what was told. Tokens, TLS and webhook timestamps use the machine's clock, never this one.
 */
@ApplicationScoped
public class DomainClock extends Clock {

    private final AtomicReference<Duration> offset;

    /** At the machine's time. */
    public DomainClock() {
        this(false, Duration.ZERO);
    }

    /** @param atStart where the clock may be moved at all: how far it is ahead from the start on */
    @Inject
    DomainClock(
            @ConfigProperty(name = "schoolbel.clock.movable") boolean movable,
            @ConfigProperty(name = "schoolbel.clock.offset", defaultValue = "PT0S") Duration atStart) {
        offset = new AtomicReference<>(movable ? atStart : Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return machineInstant().plus(offset.get());
    }

    /** The machine's own clock, for signatures and time-outs; cut to microseconds. */
    public Instant machineInstant() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }

    public Duration offset() {
        return offset.get();
    }

    /** Sets the offset to the machine's clock; calling twice with the same value changes nothing. */
    public void moveTo(Duration newOffset) {
        offset.set(newOffset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Domain time is always read in UTC; a calendar brings its own zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the domain clock is read in UTC; convert the instant instead");
    }
}
