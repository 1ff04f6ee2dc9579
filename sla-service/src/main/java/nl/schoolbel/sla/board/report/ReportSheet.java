package nl.schoolbel.sla.board.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.csv.CsvText;
import nl.schoolbel.sla.board.chart.Notation;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.figures.Figure;
import nl.schoolbel.sla.figures.TargetFigure;
import nl.schoolbel.sla.figures.TicketFigure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A month report for Excel here: byte order mark, semicolons, decimal commas in Dutch. Per group one line about its tickets, with
 * the target empty, and one per target; the groups are everything together, each priority and each school.
 */
@ApplicationScoped
class ReportSheet {

    private static final List<String> KEYS =
            List.of("month", "beheerpartner", "column.status", "column.group", "priority", "school", "target");

    private static final List<String> OF_TICKETS = List.of(
            "tickets.resolved",
            "tickets.by-beheerpartner",
            "tickets.first-time-right",
            "tickets.reopened",
            "column.school-hours",
            "column.beheerpartner-hours",
            "column.waiting-hours");

    private static final List<String> OF_TARGET = List.of(
            "column.clocks",
            "met.short",
            "late.short",
            "ended",
            "excluded",
            "column.compliance",
            "column.compliance-without",
            "column.p50-hours",
            "column.p90-hours",
            "column.paused",
            "breaches",
            "column.excluded-breaches");

    @Inject
    AuditTrail audit;

    String of(MonthReport report, PageWords words) {
        audit.read("figures-exported", "figure-month", report.month());
        StringWriter sheet = new StringWriter();
        sheet.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(
                sheet, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            printer.printRecord(Stream.of(KEYS, OF_TICKETS, OF_TARGET)
                    .flatMap(List::stream)
                    .map(words::word)
                    .toList());
            Lines lines = new Lines(printer, report, words);
            lines.print(words.word("group.whole"), report.whole());
            for (Figure priority : report.priorities()) {
                lines.print(words.word("priority"), priority);
            }
            for (Figure school : report.schools()) {
                lines.print(words.word("school"), school);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet.toString();
    }

    /** Writes the lines of a group. */
    private record Lines(CSVPrinter printer, MonthReport report, PageWords words) {

        void print(String group, Figure figure) throws IOException {
            printer.printRecord(row(keys(group, figure, null), of(figure.tickets()), nothing(OF_TARGET)));
            for (TargetFigure target : figure.targets()) {
                printer.printRecord(row(keys(group, figure, target.target()), nothing(OF_TICKETS), of(target)));
            }
        }

        private List<Object> keys(String group, Figure figure, String target) {
            return Arrays.asList(
                    report.month(),
                    report.beheerpartnerId() == null
                            ? words.word("all")
                            : CsvText.withoutFormula(report.name(report.beheerpartnerId())),
                    words.word(report.closedAt() == null ? "provisional" : "final"),
                    group,
                    figure.priority(),
                    figure.schoolId() == null ? null : CsvText.withoutFormula(MonthReport.school(figure)),
                    target == null ? null : words.word("target." + target));
        }

        private List<Object> of(TicketFigure tickets) {
            return Arrays.asList(
                    tickets.resolved(),
                    tickets.resolvedByBeheerpartner(),
                    tickets.firstTimeRight(),
                    tickets.reopened(),
                    hours((double) tickets.secondsWithSchool()),
                    hours((double) tickets.secondsWithBeheerpartner()),
                    hours((double) tickets.secondsWaiting()));
        }

        private List<Object> of(TargetFigure target) {
            return Arrays.asList(
                    target.clocks(),
                    target.met(),
                    target.late(),
                    target.ended(),
                    target.lateExcluded(),
                    decimal(target.compliancePercent()),
                    decimal(target.compliancePercentWithoutExcluded()),
                    hours(target.p50ServiceSeconds()),
                    hours(target.p90ServiceSeconds()),
                    decimal(target.pausedPercent()),
                    target.breaches(),
                    target.breachesExcluded());
        }

        private String hours(Double seconds) {
            return decimal(Notation.hours(seconds));
        }

        private String decimal(Double number) {
            if (number == null) {
                return null;
            }
            NumberFormat format = NumberFormat.getNumberInstance(words.locale());
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(2);
            return format.format(number);
        }

        private static List<Object> nothing(List<String> columns) {
            return Collections.nCopies(columns.size(), null);
        }

        private static List<Object> row(List<?>... parts) {
            List<Object> row = new ArrayList<>();
            for (List<?> part : parts) {
                row.addAll(part);
            }
            return row;
        }
    }
}
