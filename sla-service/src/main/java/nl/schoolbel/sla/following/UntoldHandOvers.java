package nl.schoolbel.sla.following;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import nl.schoolbel.sla.ticketcopy.UntoldHandOver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hand-overs that wait to be told because the words of the ticket or its school were not heard. Words come within seconds;
 * what waits longer is a fault of ours that somebody has to look at, since nobody comes to that school.
 */
@ApplicationScoped
public class UntoldHandOvers implements BackgroundReading {

    private static final Logger LOG = Logger.getLogger(UntoldHandOvers.class);

    /** Enough to see that something is wrong; the list has the rest. */
    private static final int LOOKED_AT = 1000;

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    @Inject
    MeterRegistry registry;

    @Inject
    TicketCopyStore tickets;

    @Inject
    DomainClock clock;

    /** Longer than a restart of any part takes. */
    @ConfigProperty(name = "schoolbel.gateway.untold-alarm-after", defaultValue = "PT5M")
    Duration alarmAfter;

    private GaugeFamily late;
    private Instant loggedAt = Instant.EPOCH;

    @Override
    public String name() {
        return "hand-overs";
    }

    @Override
    public void register() {
        late = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.untold.hand.overs",
                        null,
                        "Hand-overs that wait for words or a school for too long, so that nobody is told; at most "
                                + LOOKED_AT));
    }

    /** All that wait, latest first. */
    Page<UntoldHandOver> waiting(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                tickets.untold(page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.heardAt(), one.ticketId()),
                Function.identity());
    }

    @Override
    public void read() {
        List<UntoldHandOver> found = tickets.untoldSince(clock.instant().minus(alarmAfter), LOOKED_AT);
        late.set(found.size());
        if (!found.isEmpty()) {
            tell(found, clock.machineInstant());
        }
    }

    private void tell(List<UntoldHandOver> found, Instant now) {
        if (now.isBefore(loggedAt.plus(BETWEEN_LINES))) {
            return;
        }
        loggedAt = now;
        UntoldHandOver longest = found.get(0);
        LOG.errorf(
                "%d hand-overs are not told for over %s; longest is ticket %s, which waits for its %s",
                found.size(), alarmAfter, longest.ticketId(), longest.waitsFor());
    }
}
