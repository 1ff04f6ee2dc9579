package nl.schoolbel.tickets.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.ticket.Ticket;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tickets as rows. No cell starts a formula, whoever wrote the text in it. */
final class CsvSheet {

    private static final String[] ENGLISH = {
        "number",
        "brin",
        "school",
        "title",
        "state",
        "priority",
        "category",
        "reportedAt",
        "handedOverAt",
        "resolvedAt",
        "closedAt",
        "dueAt",
        "beheerpartner",
        "cause",
        "major"
    };
    private static final String[] DUTCH = {
        "Nummer",
        "BRIN",
        "School",
        "Titel",
        "Status",
        "Prioriteit",
        "Categorie",
        "Gemeld",
        "Overgedragen",
        "Opgelost",
        "Gesloten",
        "Streefmoment",
        "Beheerpartner",
        "Oorzaak",
        "Grote storing"
    };

    /** Where a program that opens the file starts to calculate. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter WALL_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SchoolCalendar.DUTCH);

    private final Layout layout;
    private final CSVPrinter printer;
    private final Map<UUID, School> schools;
    private final Map<UUID, String> categories;

    /** What a sheet says of a school. */
    record School(String brin, String name) {}

    CsvSheet(OutputStream out, Layout layout, Map<UUID, School> schools, Map<UUID, String> categories)
            throws IOException {
        this.layout = layout;
        this.schools = schools;
        this.categories = categories;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (layout == Layout.EXCEL) {
            writer.write('\uFEFF');
        }
        printer = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(layout == Layout.EXCEL ? ';' : ',')
                        .get());
        printer.printRecord((Object[]) (layout == Layout.EXCEL ? DUTCH : ENGLISH));
    }

    /** @param dueAt {@code null} for none */
    void write(Ticket ticket, Instant dueAt) {
        School school = schools.getOrDefault(ticket.schoolId(), new School("", ""));
        try {
            printer.printRecord(
                    ticket.number(),
                    school.brin(),
                    safe(school.name()),
                    safe(ticket.title()),
                    ticket.situation().state().slug(),
                    ticket.priority(),
                    safe(categories.get(ticket.subject().categoryId())),
                    at(ticket.reportedAt()),
                    at(ticket.handedOverAt()),
                    at(ticket.resolution() == null ? null : ticket.resolution().resolvedAt()),
                    at(ticket.closedAt()),
                    at(dueAt),
                    safe(
                            ticket.beheerpartner() == null
                                    ? null
                                    : ticket.beheerpartner().name()),
                    ticket.resolution() == null
                            ? null
                            : ticket.resolution().cause().slug(),
                    ticket.links().major());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends what was written on its way. */
    void flush() throws IOException {
        printer.flush();
    }

    /** Text of people, with an apostrophe before what a spreadsheet would take for a formula. */
    static String safe(String text) {
        return text == null || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private String at(Instant instant) {
        return instant == null ? null : layout == Layout.EXCEL ? WALL_CLOCK.format(instant) : instant.toString();
    }
}
