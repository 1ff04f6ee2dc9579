package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.platform.time.DomainClock;
import org.jboss.logging.Logger;

/** Says in the log and in figures what somebody has to look at. Nothing of a body or a secret stands there. */
@ApplicationScoped
class InboundAlarms {

    private static final Logger LOG = Logger.getLogger(InboundAlarms.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    @Inject
    DomainClock clock;

    @Inject
    UpdateMeters meters;

    private record Refusals(int count, Instant toldAt) {}

    private final Map<UUID, Refusals> refusals = new ConcurrentHashMap<>();

    /** A callback that proves nothing; a line per minute and beheerpartner, the rest is counted. */
    void refused(UUID beheerpartner, boolean known) {
        meters.callbackRefused(known);
        if (known) {
            refusals.compute(beheerpartner, (id, before) -> refused(id, before, clock.machineInstant()));
        }
    }

    private static Refusals refused(UUID beheerpartner, Refusals before, Instant now) {
        int count = before == null ? 1 : before.count() + 1;
        if (before != null && now.isBefore(before.toldAt().plus(BETWEEN_LINES))) {
            return new Refusals(count, before.toldAt());
        }
        LOG.warnf("%d callbacks for beheerpartner %s proved nothing and were refused", count, beheerpartner);
        return new Refusals(0, now);
    }

    void toReview(InboundBody body, List<InboundIssue> issues) {
        for (InboundIssue issue : issues) {
            meters.toReview(issue.problem());
        }
        LOG.warnf(
                "inbound body %s of beheerpartner %s has to be looked at: %s",
                body.id(),
                body.beheerpartnerId(),
                issues.stream().map(InboundIssue::problem).distinct().toList());
    }

    void inTheFuture(InboundBody body, Instant changedAt) {
        meters.inTheFuture();
        LOG.warnf(
                "inbound body %s of endpoint %s says that it changed at %s, after we read it at %s; its clock is ahead",
                body.id(), body.endpointId(), changedAt, body.receivedAt());
    }

    void notReadable(InboundBody body, RuntimeException fault) {
        LOG.errorf(
                "inbound body %s of endpoint %s could not be read: %s",
                body.id(), body.endpointId(), fault.getClass().getName());
    }
}
