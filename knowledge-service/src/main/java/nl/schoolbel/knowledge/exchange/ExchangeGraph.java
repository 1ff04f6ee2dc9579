package nl.schoolbel.knowledge.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.exchange.domain.Period;
import nl.schoolbel.knowledge.exchange.domain.Standing;
import nl.schoolbel.knowledge.exchange.domain.Standings;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * The schools and what went between them. Coaches and the bestuur see all of it; for others it begins or ends at a school of
 * their own.
 */
@ApplicationScoped
public class ExchangeGraph {

    private static final GraphStore.After START = new GraphStore.After(
            LocalDate.ofInstant(Cursor.START.at(), ZoneOffset.UTC), Cursor.START.id(), Cursor.START.id());

    @Inject
    GraphStore store;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    /**
     * Who gave to most schools first, isolated ones last.
     *
     * @param isolated only those that are or are not; {@code null} for all
     */
    @Transactional
    public Page<SchoolStandingView> schools(ExchangePeriod asked, UUID schoolId, Boolean isolated, PageRequest page) {
        String key = page.cursor().key();
        if (!key.matches("|[1-9][0-9]{0,5}")) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        int skipped = key.isEmpty() ? 0 : Integer.parseInt(key);
        int limit = page.limit();
        List<SchoolStandingView> all = ranked(exchange.period(asked), only(schoolId)).stream()
                .filter(school -> isolated == null || isolated == school.isolated())
                .toList();
        List<SchoolStandingView> items = all.stream().skip(skipped).limit(limit).toList();
        boolean more = skipped + items.size() < all.size();
        return new Page<>(
                items,
                more ? new Cursor(Cursor.START.at(), Cursor.START.id(), String.valueOf(skipped + items.size())) : null);
    }

    /** The last first. */
    @Transactional
    public Page<EdgeView> edges(ExchangePeriod asked, UUID schoolId, PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.edges(exchange.period(asked), only(schoolId), after(page.cursor()), limit + 1),
                limit,
                edge -> new Cursor(
                        edge.lastDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        edge.schoolId(),
                        edge.fromSchoolId().toString()),
                Function.identity());
    }

    /** All in one, as {@link #schools}. */
    @Transactional
    public List<SchoolStandingView> allSchools(ExchangePeriod asked) {
        return ranked(exchange.period(asked), only(null));
    }

    /** The last ones, at most so many. */
    @Transactional
    public List<EdgeView> lastEdges(ExchangePeriod asked, int most) {
        return store.edges(exchange.period(asked), only(null), START, most);
    }

    private List<SchoolStandingView> ranked(Period period, Set<UUID> only) {
        List<GraphStore.Named> schools = store.schools(period, exchange.today(), only);
        Map<UUID, String> names = schools.stream()
                .collect(Collectors.toMap(school -> school.standing().school(), GraphStore.Named::name));
        List<Standing> standings =
                schools.stream().map(GraphStore.Named::standing).toList();
        return new Standings(standings)
                .ranked().stream()
                        .map(school -> SchoolStandingView.of(school, names.get(school.school())))
                        .toList();
    }

    /** Which schools the caller may see of those asked for; {@code null} for all there are. */
    private Set<UUID> only(UUID asked) {
        if (caller.has(Roles.COACH) || caller.has(Roles.BESTUUR)) {
            return asked == null ? null : Set.of(asked);
        }
        if (asked == null) {
            return caller.schools();
        }
        return caller.belongsTo(asked) ? Set.of(asked) : Set.of();
    }

    private static GraphStore.After after(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return START;
        }
        try {
            return new GraphStore.After(
                    LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC), cursor.id(), UUID.fromString(cursor.key()));
        } catch (IllegalArgumentException ofAnotherList) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}
