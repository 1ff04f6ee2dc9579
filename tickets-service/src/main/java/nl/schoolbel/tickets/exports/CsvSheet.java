package nl.schoolbel.tickets.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.schoolbel.platform.csv.CsvText;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.ticket.Resolution;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.ticket.Ticket;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tickets as rows. No cell starts a formula, whoever wrote the text in it and whatever program splits the rows. */
final class CsvSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "brin",
            "school",
            "title",
            "state",
            "priority",
            "category",
            "device",
            "room",
            "reportedAt",
            "handedOverAt",
            "resolvedAt",
            "closedAt",
            "dueAt",
            "beheerpartner",
            "cause",
            "major");

    private static final DateTimeFormatter WALL_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SchoolCalendar.DUTCH);

    /** Dutch only; a state is said shorter here than in a mail. */
    private static final ResourceBundle DUTCH =
            ResourceBundle.getBundle("nl.schoolbel.tickets.exports.sheet", Locale.ROOT);

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
        printer.printRecord(
                COLUMNS.stream().map(column -> word("heading", column)).toList());
    }

    /**
     * @param dueAt {@code null} for none
     * @param things the names of the ticket's device and room
     */
    void write(Ticket ticket, Instant dueAt, Map<UUID, String> things) throws IOException {
        School school = schools.getOrDefault(ticket.schoolId(), new School("", ""));
        Subject subject = ticket.subject();
        Resolution resolution = ticket.resolution();
        printer.printRecord(
                ticket.number(),
                school.brin(),
                CsvText.withoutFormula(school.name()),
                CsvText.withoutFormula(ticket.title()),
                word("state", ticket.situation().state().slug()),
                ticket.priority(),
                CsvText.withoutFormula(categories.get(subject.categoryId())),
                CsvText.withoutFormula(things.get(subject.deviceId())),
                CsvText.withoutFormula(things.get(subject.roomId())),
                at(ticket.reportedAt()),
                at(ticket.handedOverAt()),
                resolution == null ? null : at(resolution.resolvedAt()),
                at(ticket.closedAt()),
                at(dueAt),
                ticket.beheerpartner() == null
                        ? null
                        : CsvText.withoutFormula(ticket.beheerpartner().name()),
                resolution == null ? null : word("cause", resolution.cause().slug()),
                word("yes", String.valueOf(ticket.links().major())));
    }

    /** Sends what was written on its way. */
    void flush() throws IOException {
        printer.flush();
    }

    private String word(String list, String word) {
        return layout == Layout.EXCEL ? DUTCH.getString(list + "." + word) : word;
    }

    private String at(Instant instant) {
        return instant == null ? null : layout == Layout.EXCEL ? WALL_CLOCK.format(instant) : instant.toString();
    }
}
