package nl.schoolbel.sla.gateway.connectors.poll;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.gateway.connectors.domain.PollPauses;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.MappingCatalog;
import nl.schoolbel.sla.gateway.connectors.mapping.Tables;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Polls the systems that cannot push, each at its own interval, one node at a time. One that fails is asked ever more rarely
 * and goes on where it was; its threads are few, so that it holds up others for one time-out at most.
 */
@ApplicationScoped
public class PollWorker {

    private static final Logger LOG = Logger.getLogger(PollWorker.class);
    private static final int THREADS = 3;
    /** Beyond the longest round: every page and the replies of its tickets, each within the time of an answer. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    @Inject
    MappingCatalog catalog;

    @Inject
    Endpoints endpoints;

    @Inject
    PollCursors cursors;

    @Inject
    PollRound round;

    @Inject
    DomainClock clock;

    /** How often is looked for endpoints that are due. */
    @ConfigProperty(name = "schoolbel.gateway.connectors.poll-look", defaultValue = "2s")
    Duration look;

    private Worker worker;

    @PostConstruct
    void prepare() {
        worker = new Worker("connector-poll", THREADS, look, this::pollOne);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private boolean pollOne() {
        Instant now = clock.machineInstant();
        List<String> connectors = catalog.all().stream()
                .filter(mapping -> mapping.poll() != null)
                .map(Mapping::name)
                .toList();
        cursors.enrol(connectors, now);
        Optional<PollCursors.Cursor> claimed = cursors.claim(now, LEASE);
        claimed.ifPresent(cursor -> poll(cursor, now));
        return claimed.isPresent();
    }

    private void poll(PollCursors.Cursor cursor, Instant now) {
        Optional<EndpointSettings> endpoint = endpoints.settings(cursor.endpointId());
        Optional<Mapping> mapping =
                endpoint.flatMap(settings -> catalog.find(settings.connector())).filter(found -> found.poll() != null);
        if (mapping.isEmpty()) {
            cursors.done(cursor, null, now.plus(PollPauses.LONGEST));
            return;
        }
        Duration interval = interval(mapping.get(), endpoint.get());
        try {
            boolean isAtEnd = round.read(mapping.get(), endpoint.get(), cursor);
            cursors.done(cursor, isAtEnd ? now : null, isAtEnd ? now.plus(interval) : now);
        } catch (PollFailed failed) {
            Duration pause = PollPauses.after(cursor.failures() + 1, interval, failed.retryAfter());
            LOG.warnf(
                    "endpoint %s cannot be polled (%s), again in %s", cursor.endpointId(), failed.getMessage(), pause);
            cursors.failed(cursor, clock.machineInstant().plus(pause));
        } catch (RuntimeException fault) {
            cursors.failed(
                    cursor, clock.machineInstant().plus(PollPauses.after(cursor.failures() + 1, interval, null)));
            throw fault;
        }
    }

    private static Duration interval(Mapping mapping, EndpointSettings endpoint) {
        return new Tables(mapping, endpoint.settings())
                .setting("pollSeconds")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofMinutes(1));
    }
}
