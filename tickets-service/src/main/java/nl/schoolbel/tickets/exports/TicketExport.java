package nl.schoolbel.tickets.exports;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.tickets.criteria.TicketCriteria;
import nl.schoolbel.tickets.finding.TicketFinder;
import nl.schoolbel.tickets.ticket.FoundTicket;

/** Makes an export. It has no end but the list's own; a ticket that is reported meanwhile may be missing. */
@ApplicationScoped
public class TicketExport {

    /** A page of the list: the first rows come as soon as they do there. */
    private static final int FIRST_PIECE = 25;

    /** Some hundred kilobytes at a time. */
    private static final int LARGEST_PIECE = 500;

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

    @Inject
    Caller caller;

    /**
     * Prepares an export for the caller of the running request.
     *
     * @return audits and writes it, on the thread that asks, until the client is gone; or answers 429 when too many are
     *     being made, or one for this person
     */
    public StreamingOutput prepare(TicketCriteria criteria, Layout layout, HttpServerRequest client) {
        Optional<TicketFinder.Search> search = finder.prepare(criteria);
        String person = caller.subject();
        return out -> {
            // Not before: a HEAD request prepares and never writes.
            slots.take(person);
            try (StalledClients.Watch watch = clients.watch(client.connection())) {
                audit.read("tickets-exported", "school", criteria.schoolId() == null ? "all" : criteria.schoolId());
                write(search, layout, out, watch, client.response());
            } finally {
                slots.giveBack(person);
            }
        };
    }

    private void write(
            Optional<TicketFinder.Search> search,
            Layout layout,
            OutputStream out,
            StalledClients.Watch watch,
            HttpServerResponse client)
            throws IOException {
        CsvSheet sheet = new CsvSheet(out, layout, store.schools(), store.categories());
        Cursor after = Cursor.START;
        int size = FIRST_PIECE;
        // What is written to a client that has gone is dropped without a fault.
        while (search.isPresent() && after != null && !client.closed()) {
            List<FoundTicket> piece = finder.read(search.get(), after, size);
            Map<UUID, String> things = things(piece);
            for (FoundTicket found : piece) {
                sheet.write(found.ticket(), dueAt(found), things);
            }
            sheet.flush();
            watch.progress();
            after = piece.size() < size ? null : search.get().position(piece.get(size - 1));
            size = Math.min(2 * size, LARGEST_PIECE);
        }
        sheet.flush();
    }

    private Map<UUID, String> things(List<FoundTicket> piece) {
        return store.things(piece.stream()
                .map(found -> found.ticket().subject())
                .flatMap(subject -> Stream.of(subject.deviceId(), subject.roomId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Instant dueAt(FoundTicket found) {
        return found.nextDueAt().isBefore(Cursor.START.at()) ? found.nextDueAt() : null;
    }
}
