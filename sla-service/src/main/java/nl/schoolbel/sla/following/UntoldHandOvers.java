package nl.schoolbel.sla.following;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
public class UntoldHandOvers {

    private static final Logger LOG = Logger.getLogger(UntoldHandOvers.class);

    /** Enough to see that something is wrong; the list has the rest. */
    private static final int LOOKED_AT = 1000;

    @Inject
    TicketCopyStore tickets;

    @Inject
    DomainClock clock;

    /** Longer than a restart of any part takes. */
    @ConfigProperty(name = "schoolbel.gateway.untold-alarm-after", defaultValue = "PT5M")
    Duration alarmAfter;

    private final AtomicInteger late = new AtomicInteger();

    void register(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("schoolbel.untold.hand.overs", late, AtomicInteger::get)
                .description("Hand-overs that wait for words or a school for too long, so that nobody is told; at most "
                        + LOOKED_AT)
                .register(meters);
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

    @Scheduled(every = "1m", delayed = "50s")
    void alarm() {
        List<UntoldHandOver> found = tickets.untoldSince(clock.instant().minus(alarmAfter), LOOKED_AT);
        late.set(found.size());
        if (!found.isEmpty()) {
            UntoldHandOver longest = found.get(0);
            LOG.errorf(
                    "%d hand-overs are not told for over %s; longest is ticket %s, which waits for its %s",
                    found.size(), alarmAfter, longest.ticketId(), longest.waitsFor());
        }
    }
}
