package nl.schoolbel.tickets.exports;

import io.vertx.core.http.HttpConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.tickets.criteria.TicketCriteria;
import nl.schoolbel.tickets.finding.TicketFinder;
import nl.schoolbel.tickets.ticket.FoundTicket;

/** Makes an export. It has no end but the list's own; a ticket that is reported meanwhile may be missing. */
@ApplicationScoped
public class TicketExport {

    /** Some hundred kilobytes at a time. */
    private static final int PIECE = 500;

    @Inject
    TicketFinder finder;

    @Inject
    ExportStore store;

    @Inject
    ExportSlots slots;

    @Inject
    StalledClients clients;

    @Inject
    AuditTrail audit;

    /**
     * Prepares and audits an export for the caller of the running request.
     *
     * @return writes it, on the thread that asks, or answers 429 when too many are being made
     */
    @Transactional
    public StreamingOutput prepare(TicketCriteria criteria, Layout layout, HttpConnection client) {
        Optional<TicketFinder.Search> search = finder.prepare(criteria);
        audit.read("tickets-exported", "school", criteria.schoolId() == null ? "all" : criteria.schoolId());
        return out -> {
            // Not before: a HEAD request prepares and never writes.
            slots.take();
            try (StalledClients.Watch watch = clients.watch(client)) {
                write(search, layout, out, watch);
            } finally {
                slots.giveBack();
            }
        };
    }

    private void write(
            Optional<TicketFinder.Search> search, Layout layout, OutputStream out, StalledClients.Watch watch)
            throws IOException {
        CsvSheet sheet = new CsvSheet(out, layout, store.schools(), store.categories());
        Cursor after = Cursor.START;
        while (search.isPresent() && after != null) {
            List<FoundTicket> piece = finder.read(search.get(), after, PIECE);
            piece.forEach(found -> sheet.write(found.ticket(), dueAt(found)));
            sheet.flush();
            watch.progress();
            after = piece.size() < PIECE ? null : search.get().position(piece.get(PIECE - 1));
        }
        sheet.flush();
    }

    private static Instant dueAt(FoundTicket found) {
        return found.nextDueAt().isBefore(Cursor.START.at()) ? found.nextDueAt() : null;
    }
}
