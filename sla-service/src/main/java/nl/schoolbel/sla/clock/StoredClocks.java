package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Compares the clocks that are stored, and told, with those that follow from the facts. */
@ApplicationScoped
public class StoredClocks {

    /**
     * A state that only time changes is told by a mark, which may be held for five minutes, and by a worker: so long the one
     * before may still be stored.
     */
    static final Duration SETTLING = Duration.ofMinutes(6);

    private static final Map<String, Function<ClockRow, Object>> COMPARED = compared();

    @Inject
    ClockStore store;

    private record Id(Target target, int repeat) {}

    /** All differences of the tickets; one query. Whose row it is in figures (school, agreement, category) is not compared. */
    public List<Difference> differences(Collection<TicketCopy> tickets, Map<UUID, FoldedClocks> folded, Instant now) {
        Map<UUID, List<ClockRow>> stored =
                store.of(tickets.stream().map(TicketCopy::id).toList());
        List<Difference> differences = new ArrayList<>();
        for (TicketCopy ticket : tickets) {
            Map<Id, ClockRow> rest = new HashMap<>();
            stored.getOrDefault(ticket.id(), List.of()).forEach(row -> rest.put(id(row), row));
            for (Clock one : folded.get(ticket.id()).all()) {
                compare(ticket, one, rest.remove(new Id(one.target(), one.repeat())), now, differences);
            }
            rest.values()
                    .forEach(row -> differences.add(new Difference(
                            ticket.id(),
                            row.target(),
                            row.repeat(),
                            "clock",
                            row.state().json(),
                            null)));
        }
        return differences;
    }

    private static void compare(
            TicketCopy ticket, Clock one, ClockRow stored, Instant now, List<Difference> differences) {
        ClockRow row = ClockRow.of(ticket, one, now);
        if (stored == null) {
            differences.add(new Difference(
                    ticket.id(),
                    one.target(),
                    one.repeat(),
                    "clock",
                    null,
                    row.state().json()));
            return;
        }
        if (stored.state() != row.state() && stored.state() != one.stateAt(now.minus(SETTLING))) {
            differences.add(
                    difference(row, "state", stored.state().json(), row.state().json()));
        }
        COMPARED.forEach((name, column) -> {
            if (!Objects.equals(column.apply(stored), column.apply(row))) {
                differences.add(difference(row, name, column.apply(stored), column.apply(row)));
            }
        });
    }

    private static Difference difference(ClockRow row, String what, Object stored, Object folded) {
        return new Difference(
                row.ticketId(),
                row.target(),
                row.repeat(),
                what,
                stored == null ? null : stored.toString(),
                folded == null ? null : folded.toString());
    }

    private static Id id(ClockRow row) {
        return new Id(row.target(), row.repeat());
    }

    private static Map<String, Function<ClockRow, Object>> compared() {
        Map<String, Function<ClockRow, Object>> columns = new LinkedHashMap<>();
        columns.put("startedAt", ClockRow::startedAt);
        columns.put("dueAt", ClockRow::dueAt);
        columns.put("metAt", ClockRow::metAt);
        columns.put("endedAt", ClockRow::endedAt);
        columns.put("priority", ClockRow::priority);
        columns.put("budgetSeconds", ClockRow::budgetSeconds);
        columns.put("elapsedSeconds", ClockRow::elapsedSeconds);
        columns.put("wallSeconds", ClockRow::wallSeconds);
        columns.put("pausedSeconds", ClockRow::pausedSeconds);
        return columns;
    }
}
