package nl.schoolbel.tickets.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.tickets.criteria.CriteriaReading;
import nl.schoolbel.tickets.criteria.TicketCriteria;
import nl.schoolbel.tickets.criteria.TicketParameters;
import nl.schoolbel.tickets.reading.TicketReading;
import nl.schoolbel.tickets.reading.TicketSummary;
import nl.schoolbel.tickets.ticket.FoundTicket;
import nl.schoolbel.tickets.views.Views;

/** The list of tickets, page by page, with or without a saved view. */
@ApplicationScoped
public class TicketList {

    @Inject
    CriteriaReading criteria;

    @Inject
    Views views;

    @Inject
    TicketFinder finder;

    @Inject
    TicketReading reading;

    /**
     * @param viewId a saved view whose filters count where the words have none, or {@code null}; another person's answers
     *     404
     */
    public Page<TicketSummary> page(UUID viewId, TicketParameters words, PageRequest page) {
        TicketCriteria wanted = asked(viewId, words, page.fault().stream().toList());
        int limit = page.limit();
        Optional<TicketFinder.Search> search = finder.prepare(wanted);
        if (search.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<FoundTicket> rows = finder.read(search.get(), page.cursor(), limit + 1);
        boolean more = rows.size() > limit;
        List<FoundTicket> kept = more ? rows.subList(0, limit) : rows;
        Cursor next = more ? search.get().position(kept.get(limit - 1)) : null;
        return new Page<>(
                reading.summaries(kept.stream().map(FoundTicket::ticket).toList()), next);
    }

    /** What is asked for, once view and words are put together; {@code faults} come in the same answer as theirs. */
    public TicketCriteria asked(UUID viewId, TicketParameters words, List<FieldFault> faults) {
        TicketParameters all = viewId == null ? words : words.orElse(views.filters(viewId));
        return criteria.read(all, "", faults);
    }
}
