package nl.schoolbel.sla.board.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.board.live.OpenClockStore.LateCount;
import nl.schoolbel.sla.board.live.OpenClockStore.OpenClock;
import nl.schoolbel.sla.board.live.Snapshot.Row;
import nl.schoolbel.sla.board.live.domain.Countdown;
import nl.schoolbel.sla.board.live.domain.SoonRule;
import nl.schoolbel.sla.board.live.domain.Urgency;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Tickets that are late or soon late, by due moment, one row for each. Stored due moments choose which ones; what is shown of
 * them is folded anew, so that pauses and hours are those of this moment.
 */
@ApplicationScoped
class UrgentTickets {

    /** A ticket has six targets, of which rarely more than three are late at once. */
    private static final int CLOCKS_OF_A_TICKET = 3;

    /** Clocks among which late tickets are counted, when there are more than are shown. */
    private static final int MOST_COUNTED = 1_000;

    /** Tickets that are next, where fewer are soon late. */
    private static final int ALWAYS_SHOWN = 10;

    @Inject
    LiveConfig config;

    @Inject
    OpenClockStore store;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    ReadCopies copies;

    @Inject
    BeheerpartnerStore beheerpartners;

    /**
     * @param soonMore whether there may be more that are soon late than were looked at
     * @param soonSchools those that have something soon late
     */
    record Found(
            List<Row> late,
            int lateTickets,
            boolean lateMore,
            List<Row> soon,
            int soonTickets,
            boolean soonMore,
            Set<UUID> soonSchools) {

        static final Found NOTHING = new Found(List.of(), 0, false, List.of(), 0, false, Set.of());
    }

    Found find(BoardScope scope, Instant now) {
        SoonRule rule = new SoonRule(config.soonWithin(), config.soonPercent());
        int limit = config.rows() * CLOCKS_OF_A_TICKET;
        List<OpenClock> lateClocks = store.late(scope, now, limit);
        List<OpenClock> nextClocks = store.next(scope, now, limit);
        Map<UUID, List<OpenClock>> lateTickets = byTicket(lateClocks);
        Map<UUID, List<OpenClock>> nextTickets = byTicket(nextClocks);
        LateCount count = lateClocks.size() < limit
                ? new LateCount(lateTickets.size(), false)
                : store.countLate(scope, now, Math.max(limit, MOST_COUNTED));
        boolean moreNext = nextClocks.size() == limit || nextTickets.size() > config.rows();
        keepFirst(config.rows(), lateTickets);
        keepFirst(config.rows(), nextTickets);
        Map<UUID, List<OpenClock>> pausedTickets = byTicket(store.withoutDueMoment(scope, limit));
        pausedTickets.keySet().removeAll(lateTickets.keySet());
        pausedTickets.keySet().removeAll(nextTickets.keySet());
        keepFirst(ALWAYS_SHOWN, pausedTickets);
        Facts facts = facts(lateTickets, nextTickets, pausedTickets);
        List<Row> late = rows(lateTickets, facts, rule, now).stream()
                .filter(row -> row.urgency() == Urgency.LATE)
                .toList();
        List<Row> next = rows(nextTickets, facts, rule, now);
        List<Row> soon =
                next.stream().filter(row -> row.urgency() == Urgency.SOON).toList();
        return new Found(
                late,
                count.tickets(),
                count.more(),
                shown(next, soon, rows(pausedTickets, facts, rule, now)),
                soon.size(),
                moreNext && mayBeSoonBehind(next, rule),
                soon.stream()
                        .map(row -> facts.tickets().get(row.ticketId()).schoolId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /**
     * Whether what is due behind these may be soon late. Not only when the last of these is: of a larger budget a larger share
     * is left.
     */
    static boolean mayBeSoonBehind(List<Row> next, SoonRule rule) {
        return !next.isEmpty()
                && rule.reaches(next.get(next.size() - 1).countdown().remaining());
    }

    /** Those that are soon late; with few of them also the next ones, and some that are paused without an end in sight. */
    private static List<Row> shown(List<Row> next, List<Row> soon, List<Row> paused) {
        if (soon.size() >= ALWAYS_SHOWN) {
            return soon;
        }
        List<Row> shown = new ArrayList<>();
        int others = ALWAYS_SHOWN - soon.size();
        for (Row row : next) {
            if (row.urgency() == Urgency.SOON) {
                shown.add(row);
            } else if (row.urgency() == Urgency.RUNNING && others > 0) {
                shown.add(row);
                others--;
            }
        }
        shown.addAll(paused);
        return shown;
    }

    /** Per ticket its clocks in order; the first one decides where it stands. */
    private static Map<UUID, List<OpenClock>> byTicket(List<OpenClock> clocks) {
        return clocks.stream()
                .collect(Collectors.groupingBy(OpenClock::ticketId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Only as many as are shown are folded. */
    private static void keepFirst(int most, Map<UUID, List<OpenClock>> tickets) {
        tickets.keySet().retainAll(tickets.keySet().stream().limit(most).collect(Collectors.toSet()));
    }

    /** What is known of the tickets of all lists, read once. */
    private record Facts(
            Map<UUID, TicketCopy> tickets,
            Map<UUID, FoldedClocks> clocks,
            Map<UUID, SchoolChanged> schools,
            Map<UUID, String> beheerpartners) {}

    private Facts facts(
            Map<UUID, List<OpenClock>> late, Map<UUID, List<OpenClock>> next, Map<UUID, List<OpenClock>> paused) {
        List<UUID> ids = new ArrayList<>(late.keySet());
        ids.addAll(next.keySet());
        ids.addAll(paused.keySet());
        Map<UUID, TicketCopy> known = ids.isEmpty()
                ? Map.of()
                : tickets.find(ids).stream().collect(Collectors.toMap(TicketCopy::id, Function.identity()));
        return new Facts(
                known,
                known.isEmpty() ? Map.of() : clocks.fold(known.values()),
                copies.find(SchoolEvents.CHANGED, each(known.values(), TicketCopy::schoolId)),
                beheerpartners.names(each(known.values(), TicketCopy::beheerpartnerId)));
    }

    private static Set<UUID> each(Collection<TicketCopy> tickets, Function<TicketCopy, UUID> id) {
        return tickets.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<Row> rows(Map<UUID, List<OpenClock>> byTicket, Facts facts, SoonRule rule, Instant now) {
        List<Row> rows = new ArrayList<>();
        byTicket.forEach((id, ofTicket) -> {
            TicketCopy ticket = facts.tickets().get(id);
            if (ticket != null) {
                row(ticket, ofTicket, facts, rule, now).ifPresent(rows::add);
            }
        });
        return rows;
    }

    /** None when what was heard meanwhile has ended the clock. */
    private static Optional<Row> row(
            TicketCopy ticket, List<OpenClock> ofTicket, Facts facts, SoonRule rule, Instant now) {
        OpenClock first = ofTicket.get(0);
        return facts.clocks()
                .get(ticket.id())
                .of(first.target(), first.repeat())
                .filter(Clock::open)
                .map(clock -> {
                    Countdown countdown = Countdown.of(clock, now);
                    UUID with = first.target() == Target.TRIAGE ? null : ticket.beheerpartnerId();
                    return new Row(
                            ticket.id(),
                            ticket.number(),
                            name(facts.schools().get(ticket.schoolId())),
                            with,
                            with == null ? null : facts.beheerpartners().get(with),
                            ticket.priority(),
                            first.target(),
                            rule.urgency(countdown.late(), countdown.remaining(), clock.budget()),
                            first.dueAt(),
                            countdown,
                            ofTicket.stream().skip(1).map(OpenClock::target).toList());
                });
    }

    private static String name(SchoolChanged school) {
        return school == null ? null : school.name();
    }
}
