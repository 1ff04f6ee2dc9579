package nl.schoolbel.tickets.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.criteria.TicketCriteria;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.ticket.FoundTicket;
import nl.schoolbel.tickets.ticket.TicketFilter;
import nl.schoolbel.tickets.ticket.TicketScope;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Finds tickets for the caller. A search is prepared once and read in as many pieces as wanted. */
@ApplicationScoped
public class TicketFinder {

    private static final Pattern NUMBER = Pattern.compile("([Tt]-?)?0*(\\d{1,15})");

    /** What may be an asset tag or a beheerpartner's number: a digit in it, and no space. */
    private static final Pattern CODE = Pattern.compile("(?=\\D*\\d)\\S{2,60}");

    /**
     * How many tickets are read for one that is wanted. Words in more than one of forty fill their page from the window;
     * rarer ones leave few enough to sort.
     */
    private static final int WINDOW = 40;

    /** Reading so many neighbours takes about as long as finding a common beginning of a word in its index. */
    private static final int WIDEST = 12_000;

    private static final Set<TicketState> ENDED = Set.of(TicketState.CLOSED, TicketState.WITHDRAWN, TicketState.MERGED);
    /** With the subject twice; as {@link TicketScope#isOwn} has it. */
    static final String OWN = "(t.reporter = ? or t.entered_by = ?)";

    private static final String OPEN = "t.state not in ('closed', 'withdrawn', 'merged')";

    /** Somebody can still decide. */
    static final String DISPUTED = "t.disputed_at is not null and t.state <> 'resolved' and " + OPEN;

    @Inject
    FindingStore store;

    @Inject
    TicketStore tickets;

    @Inject
    TicketScope scope;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** A search for one caller; reading it needs no caller any more. */
    public static final class Search {

        private final TicketQuery query;
        private final SearchWords words;
        private final boolean selective;

        /**
         * @param words {@code null} for none
         * @param selective whether an index other than that of the order helps
         */
        private Search(TicketQuery query, SearchWords words, boolean selective) {
            this.query = query;
            this.words = words;
            this.selective = selective;
        }

        /** The position behind a ticket of this search. */
        public Cursor position(FoundTicket found) {
            return query.position(found);
        }
    }

    /**
     * Prepares a search for the caller of the running request.
     *
     * @return empty when nothing can be found, because the text holds no word that says anything
     */
    public Optional<Search> prepare(TicketCriteria criteria) {
        Viewpoint viewpoint = Viewpoint.of(caller);
        TicketQuery query = query(criteria, viewpoint);
        if (criteria.text() == null) {
            return Optional.of(new Search(query, null, false));
        }
        Matcher number = NUMBER.matcher(criteria.text());
        if (number.matches()) {
            Search exact = new Search(
                    query(criteria, viewpoint).where("t.number = ?", Long.valueOf(number.group(2))), null, false);
            if (number.group(1) != null || !read(exact, Cursor.START, 1).isEmpty()) {
                return Optional.of(exact);
            }
        }
        if (CODE.matcher(criteria.text()).matches()) {
            Search exact = new Search(byCode(criteria, viewpoint), null, true);
            if (!read(exact, Cursor.START, 1).isEmpty()) {
                return Optional.of(exact);
            }
        }
        return store.words(criteria.text())
                .map(words -> new Search(
                        query.whereWords(words, store.ofIndex(words, query.schools()), viewpoint),
                        words,
                        words.selective()));
    }

    /** What is about the device with this asset tag, or has this number at the beheerpartner. */
    private TicketQuery byCode(TicketCriteria criteria, Viewpoint viewpoint) {
        TicketQuery query = query(criteria, viewpoint)
                .where(
                        "(t.device_id = any (?) or lower(t.beheerpartner_reference) = lower(?))",
                        store.devicesTagged(criteria.text()).toArray(UUID[]::new),
                        criteria.text());
        return viewpoint.seesTitlesOnly() ? query.where(OWN, viewpoint.subject(), viewpoint.subject()) : query;
    }

    /** The next tickets behind the cursor, at most {@code limit}. */
    public List<FoundTicket> read(Search search, Cursor after, int limit) {
        if (!search.selective) {
            return found(search.query.inOrder(after, limit));
        }
        if (search.words == null) {
            return found(search.query.byIndex(after, limit));
        }
        int window = limit * WINDOW;
        List<FoundTicket> near = found(search.query.inWindow(after, limit, window));
        if (near.size() == limit || !store.any(search.query.behindWindow(after, window))) {
            return near;
        }
        if (search.query.isOfAll() && (long) near.size() * WIDEST / window > limit) {
            // If the words are as common further on, the page fills.
            near = found(search.query.inWindow(after, limit, WIDEST));
        }
        return near.size() == limit ? near : found(search.query.byIndex(after, limit));
    }

    private List<FoundTicket> found(TicketQuery.Statement statement) {
        return tickets.found(statement.sql(), statement.arguments());
    }

    private TicketQuery query(TicketCriteria criteria, Viewpoint viewpoint) {
        TicketQuery query = new TicketQuery(new Ordering(criteria.sort()));
        TicketFilter reach = scope.filter(criteria.schoolId());
        query.whereSchools(reach.schools());
        query.whereIn("t.beheerpartner_id", only(reach.beheerpartnerId()));
        query.whereIn("t.beheerpartner_id", only(criteria.beheerpartnerId()));
        if (viewpoint.seesTitlesOnly() && criteria.asksForMoreThanTitleAndState()) {
            query.where(OWN, viewpoint.subject(), viewpoint.subject());
        }
        states(query, criteria.states());
        if (!criteria.priorities().isEmpty()) {
            query.where("t.priority = any (?)", (Object) criteria.priorities().toArray(Integer[]::new));
        }
        if (criteria.categoryId() != null) {
            query.whereIn("t.category_id", store.withSubCategories(criteria.categoryId()));
        }
        query.whereIn("t.device_id", only(criteria.deviceId()));
        query.whereIn("t.room_id", only(criteria.roomId()));
        query.whereIn("t.major_incident_id", only(criteria.majorIncidentId()));
        if (criteria.major() != null) {
            query.where(criteria.major() ? "t.major" : "not t.major");
        }
        if (criteria.disputed() != null) {
            query.where(criteria.disputed() ? DISPUTED : "not (" + DISPUTED + ")");
        }
        times(query, criteria);
        if (criteria.mine()) {
            mine(query, viewpoint);
        }
        return query;
    }

    private static void states(TicketQuery query, Set<TicketState> states) {
        if (states.isEmpty()) {
            return;
        }
        if (states.size() == 1) {
            query.where("t.state = ?", states.iterator().next().slug());
        } else {
            query.where("t.state = any (?)", (Object)
                    states.stream().map(TicketState::slug).toArray(String[]::new));
        }
        if (states.stream().noneMatch(ENDED::contains)) {
            // Says nothing new, but some indexes hold the open ones only.
            query.where(OPEN);
        }
    }

    private void times(TicketQuery query, TicketCriteria criteria) {
        if (criteria.overdue() != null) {
            query.where(criteria.overdue() ? "t.next_due_at <= ?" : "t.next_due_at > ?", clock.instant());
        }
        if (criteria.reportedFrom() != null) {
            query.where("t.reported_at >= ?", criteria.reportedFrom());
        }
        if (criteria.reportedUntil() != null) {
            query.where("t.reported_at < ?", criteria.reportedUntil());
        }
    }

    private static void mine(TicketQuery query, Viewpoint viewpoint) {
        String subject = viewpoint.subject();
        if (viewpoint.ownSchools()) {
            query.where(
                    "(" + OWN + " or t.school_id = any (?) and " + OPEN + ")",
                    subject,
                    subject,
                    viewpoint.schools().toArray(UUID[]::new));
        } else {
            query.where(OWN, subject, subject);
        }
    }

    private static Set<UUID> only(UUID id) {
        return id == null ? null : Set.of(id);
    }
}
