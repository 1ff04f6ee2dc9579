package nl.schoolbel.sla.board.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.board.live.OpenClockStore.SchoolState;
import nl.schoolbel.sla.board.live.OpenTicketStore.Unanswered;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.login.BoardScope.Reach;

/**
 * The board of a scope as it stands: looked at once in a few seconds, however many look at it. Whoever asks while the look is
 * under way waits for that one.
 */
@ApplicationScoped
class Snapshots {

    /** A scope is a role, or a set of schools, or one of these narrowed: as many as there are schools, and some. */
    private static final int MOST_SCOPES = 1_000;

    private static final Compliance.Table NO_COMPLIANCE = new Compliance.Table(List.of(), List.of());
    private static final int LOOKS_PER_COUNT = 5;

    @Inject
    LiveConfig config;

    @Inject
    UrgentTickets urgent;

    @Inject
    OpenClockStore clocks;

    @Inject
    OpenTicketStore tickets;

    @Inject
    TechnicalStore technical;

    @Inject
    Compliance compliance;

    @Inject
    ReadCopies copies;

    @Inject
    DomainClock clock;

    private Cache<BoardScope, Snapshot> recent;
    private Cache<BoardScope, Counts> counts;

    /** What is counted rather than listed: dearer, and less pressing. */
    private record Counts(List<OpenTicketStore.StateCount> states, List<OpenTicketStore.HourCount> hours) {}

    @PostConstruct
    void prepare() {
        recent = kept(config.refresh());
        counts = kept(config.refresh().multipliedBy(LOOKS_PER_COUNT));
    }

    private static <T> Cache<BoardScope, T> kept(Duration length) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SCOPES)
                .expireAfterWrite(length)
                .build();
    }

    Snapshot of(BoardScope scope) {
        return recent.get(scope, this::look);
    }

    private Snapshot look(BoardScope scope) {
        Instant now = clock.instant();
        Counts counted = counts.get(scope, asked -> new Counts(tickets.byState(asked), tickets.byHour(asked, now)));
        UrgentTickets.Found found = scope.seesTickets() ? urgent.find(scope, now) : UrgentTickets.Found.NOTHING;
        boolean seesWebhooks = scope.technical() || scope.reach() == Reach.ALL || scope.reach() == Reach.BEHEERPARTNER;
        return new Snapshot(
                now,
                found.late(),
                found.lateTickets(),
                found.lateMore(),
                found.soon(),
                found.soonTickets(),
                found.soonMore(),
                scope.seesTickets() ? schools(scope, found.soonSchools(), now) : List.of(),
                counted.states(),
                counted.hours(),
                scope.seesTickets()
                        ? escalations(tickets.unanswered(scope, now, LiveView.MOST_ESCALATIONS + 1))
                        : List.of(),
                scope.seesTickets() ? compliance.of(scope) : NO_COMPLIANCE,
                seesWebhooks ? technical.endpoints(endpointsOf(scope), now) : null,
                scope.technical() ? technical.deadLetters() : null);
    }

    /** Null for those of all. */
    private static UUID endpointsOf(BoardScope scope) {
        return scope.technical() ? scope.narrowing().beheerpartner() : scope.ofBeheerpartner();
    }

    private List<Snapshot.School> schools(BoardScope scope, Set<UUID> soon, Instant now) {
        return clocks.schools(scope, now).stream()
                .map(school ->
                        new Snapshot.School(school.schoolId(), school.name(), urgency(school, soon), school.late()))
                .toList();
    }

    private static Urgency urgency(SchoolState school, Set<UUID> soon) {
        if (school.late() > 0) {
            return Urgency.LATE;
        }
        if (soon.contains(school.schoolId())) {
            return Urgency.SOON;
        }
        return school.open() ? Urgency.RUNNING : Urgency.QUIET;
    }

    private List<Snapshot.Escalated> escalations(List<Unanswered> unanswered) {
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                unanswered.stream()
                        .map(Unanswered::schoolId)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()));
        return unanswered.stream()
                .map(one -> new Snapshot.Escalated(
                        one.ticketId(),
                        one.number(),
                        one.schoolId() == null || !schools.containsKey(one.schoolId())
                                ? null
                                : schools.get(one.schoolId()).name(),
                        one.target(),
                        one.level(),
                        one.escalatedAt()))
                .toList();
    }
}
