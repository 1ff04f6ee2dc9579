package nl.schoolbel.sla.gateway.delivery.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.delivery.replay.ReplayStore.Counts;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/** Takes the wish to bring messages to an endpoint again, or tells how many that would be. */
@ApplicationScoped
public class Replays {

    /** What was made longer ago cannot be brought any more. */
    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    /** More than a board makes in a month. */
    private static final int MOST_COUNTED = 1_000_000;

    @Inject
    ReplayStore store;

    @Inject
    ReplayWorker worker;

    @Inject
    Endpoints endpoints;

    @Inject
    AuditTrail audit;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** What is asked for, as it came in. */
    record Wish(Instant from, Instant until, Which which, List<String> types) {}

    /** Counts, and changes nothing. */
    Replay dryRun(UUID beheerpartner, UUID endpoint, Wish wish) {
        Replay replay = checked(null, require(beheerpartner, endpoint), wish);
        Counts counts = store.count(ReplayStore.start(replay, beheerpartner), MOST_COUNTED);
        return new Replay(
                null,
                endpoint,
                replay.which(),
                replay.from(),
                replay.until(),
                replay.types(),
                "dry-run",
                counts.queued(),
                counts.gone(),
                replay.createdAt(),
                null);
    }

    /** Begins; the messages are queued in pieces afterwards. */
    @Transactional
    Replay begin(UUID beheerpartner, UUID endpoint, Wish wish) {
        Replay replay = checked(UUID.randomUUID(), require(beheerpartner, endpoint), wish);
        store.add(replay);
        audit.changed("replay-begun", "endpoint", endpoint);
        afterCommit.run(worker::wake);
        return replay;
    }

    Replay read(UUID beheerpartner, UUID endpoint, UUID id) {
        require(beheerpartner, endpoint);
        return store.find(id)
                .filter(replay -> replay.endpointId().equals(endpoint))
                .orElseThrow(() -> new ProblemException(SlaProblem.REPLAY_UNKNOWN));
    }

    private EndpointSettings require(UUID beheerpartner, UUID endpoint) {
        return endpoints
                .settings(endpoint)
                .filter(found -> found.endpoint().beheerpartnerId().equals(beheerpartner))
                .orElseThrow(() -> new ProblemException(SlaProblem.ENDPOINT_UNKNOWN));
    }

    private Replay checked(UUID id, EndpointSettings endpoint, Wish wish) {
        if (Endpoint.ENDED.equals(endpoint.state())) {
            throw new ProblemException(SlaProblem.ENDPOINT_ENDED);
        }
        Instant now = clock.machineInstant();
        Instant until = wish.until() == null || wish.until().isAfter(now) ? now : wish.until();
        List<String> types = wish.types() == null ? List.of() : wish.types();
        List<FieldFault> faults = new ArrayList<>();
        if (wish.from().isBefore(now.minus(LONGEST_AGO))) {
            faults.add(fault("/from", "too-far"));
        } else if (!wish.from().isBefore(until)) {
            faults.add(fault(wish.until() == null ? "/from" : "/until", "not-after-start"));
        }
        for (int i = 0; i < types.size(); i++) {
            if (WebhookType.bySlug(types.get(i)).isEmpty()) {
                faults.add(fault("/types/" + i, "not-in-list", known()));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Replay(
                id,
                endpoint.id(),
                wish.which(),
                wish.from(),
                until,
                types.isEmpty() ? endpoint.endpoint().events() : types,
                "running",
                0,
                0,
                now,
                null);
    }

    private FieldFault fault(String pointer, String code, Object... values) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, values));
    }

    private static String known() {
        return Arrays.stream(WebhookType.values()).map(WebhookType::slug).collect(Collectors.joining(", "));
    }
}
