package nl.schoolbel.knowledge.recommendations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.coaching.RequestOpened;
import nl.schoolbel.events.coaching.SignalEnded;
import nl.schoolbel.events.coaching.SignalRaisedV2;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * What schools wait for from coaches: open requests and signals about a tool, as coaching-service told. What is told in
 * another order gives the same.
 */
@ApplicationScoped
class CoachingNeeds {

    /** A request that was withdrawn is told by nobody; what is older counts no more. */
    private static final Duration COUNTS = Duration.ofDays(120);

    /** What ended is kept to know that, should its beginning come late. */
    private static final Duration KEPT = Duration.ofDays(200);

    private static final String REQUEST = "REQUEST";
    private static final String SIGNAL = "SIGNAL";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** The tools about which a school asked a coach, and about which it has many questions. */
    record Tools(Set<UUID> asked, Set<UUID> signalled) {}

    private record Need(String kind, UUID tool) {}

    Tools open(UUID school) {
        List<Need> needs = sql.query(
                "select distinct kind, tool_id from coaching_need where school_id = ? and tool_id is not null"
                        + " and ended_at is null and began_at >= ? limit 500",
                row -> new Need(row.getString("kind"), row.getObject("tool_id", UUID.class)),
                school,
                clock.instant().minus(COUNTS));
        return new Tools(tools(needs, REQUEST), tools(needs, SIGNAL));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void requestOpened(RequestOpened request) {
        began(request.requestId(), REQUEST, request.schoolId(), request.toolId(), request.occurredAt());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void requestEnded(UUID request, UUID school, Instant at) {
        ended(request, REQUEST, school, at);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void signalRaised(SignalRaisedV2 signal) {
        if (signal.schoolId() != null && signal.toolId() != null) {
            began(signal.signalId(), SIGNAL, signal.schoolId(), signal.toolId(), signal.occurredAt());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void signalEnded(SignalEnded signal) {
        if (signal.schoolId() != null && signal.toolId() != null) {
            ended(signal.signalId(), SIGNAL, signal.schoolId(), signal.occurredAt());
        }
    }

    @Scheduled(every = "1h", delayed = "19m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from coaching_need where coalesce(ended_at, began_at) < ?",
                clock.instant().minus(KEPT));
    }

    private void began(UUID id, String kind, UUID school, UUID tool, Instant at) {
        sql.update(
                "insert into coaching_need (id, kind, school_id, tool_id, began_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set tool_id = excluded.tool_id, began_at = excluded.began_at",
                id,
                kind,
                school,
                tool,
                at);
    }

    private void ended(UUID id, String kind, UUID school, Instant at) {
        sql.update(
                "insert into coaching_need (id, kind, school_id, ended_at) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set ended_at = excluded.ended_at",
                id,
                kind,
                school,
                at);
    }

    private static Set<UUID> tools(List<Need> needs, String kind) {
        return needs.stream()
                .filter(need -> need.kind().equals(kind))
                .map(Need::tool)
                .collect(Collectors.toSet());
    }
}
