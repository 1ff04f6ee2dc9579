package nl.schoolbel.tickets.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.ticket.TicketScope;

/** Gives the counters of the schools that the caller sees; the time it takes does not grow with the tickets. */
@ApplicationScoped
public class TicketCounts {

    private static final Set<String> ENDED =
            Set.of(TicketState.CLOSED.slug(), TicketState.WITHDRAWN.slug(), TicketState.MERGED.slug());
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    CountStore store;

    @Inject
    TicketScope scope;

    /**
     * By the school's id.
     *
     * @param schoolId one school, or {@code null}; another one than the caller's answers 404
     */
    public Page<SchoolCounts> page(UUID schoolId, PageRequest page) {
        int limit = page.limit();
        Cursor after = page.cursor();
        List<CountStore.Row> rows = store.bySchool(
                scope.filter(schoolId).schools(), after.equals(Cursor.START) ? BEFORE_ALL : after.id(), limit + 1);
        return Page.of(
                bySchool(rows), limit, counts -> new Cursor(Instant.EPOCH, counts.schoolId()), Function.identity());
    }

    /** All schools that the caller sees together. */
    public TotalCounts total() {
        Map<String, Long> states = store.total(scope.filter(null).schools());
        return new TotalCounts(open(states), states);
    }

    private static List<SchoolCounts> bySchool(List<CountStore.Row> rows) {
        Map<UUID, Map<String, Long>> schools = new LinkedHashMap<>();
        for (CountStore.Row row : rows) {
            Map<String, Long> states = schools.computeIfAbsent(row.schoolId(), first -> new TreeMap<>());
            if (row.tickets() != 0) {
                states.put(row.state(), row.tickets());
            }
        }
        List<SchoolCounts> counts = new ArrayList<>();
        schools.forEach((school, states) -> counts.add(new SchoolCounts(school, open(states), states)));
        return counts;
    }

    private static long open(Map<String, Long> states) {
        return states.entrySet().stream()
                .filter(state -> !ENDED.contains(state.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
