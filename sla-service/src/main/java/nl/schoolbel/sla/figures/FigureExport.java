package nl.schoolbel.sla.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.csv.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Figures as rows: counts, seconds and percentages; names are the only text of people in it. */
@ApplicationScoped
public class FigureExport {

    private static final List<String> KEYS = List.of(
            "month", "schoolId", "school", "beheerpartnerId", "beheerpartner", "priority", "categoryId", "target");

    private static final List<String> OF_TARGET = List.of(
            "clocks",
            "met",
            "late",
            "ended",
            "lateExcluded",
            "compliancePercent",
            "compliancePercentWithoutExcluded",
            "p50ServiceSeconds",
            "p90ServiceSeconds",
            "p50WallSeconds",
            "p90WallSeconds",
            "pausedPercent",
            "breaches",
            "breachesExcluded");

    private static final List<String> OF_TICKETS = List.of(
            "resolved",
            "resolvedByBeheerpartner",
            "firstTimeRight",
            "firstTimeRightPercent",
            "reopened",
            "reopenedPercent",
            "visitsPlanned",
            "visitsOnTime",
            "visitsOnTimePercent",
            "surchargeVisits",
            "p50SchoolHourSeconds",
            "p90SchoolHourSeconds",
            "secondsWithSchool",
            "secondsWithBeheerpartner",
            "secondsWaiting");

    @Inject
    Figures figures;

    @Inject
    AuditTrail audit;

    /** A file and of which month it is. */
    record Sheet(String month, String text) {}

    Sheet make(FigureParameters asked) {
        FigureTable table = figures.exported(asked);
        audit.read("figures-exported", "figure-month", table.month());
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(joined(KEYS, OF_TICKETS, OF_TARGET));
            for (Figure figure : table.items()) {
                printer.printRecord(joined(keys(table, figure, null), of(figure.tickets()), nothing(OF_TARGET)));
                for (TargetFigure target : figure.targets()) {
                    printer.printRecord(joined(keys(table, figure, target.target()), nothing(OF_TICKETS), of(target)));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Sheet(table.month(), text.toString());
    }

    private static List<Object> keys(FigureTable table, Figure figure, String target) {
        return list(
                table.month(),
                figure.schoolId(),
                CsvText.withoutFormula(figure.schoolName()),
                figure.beheerpartnerId(),
                CsvText.withoutFormula(figure.beheerpartnerName()),
                figure.priority(),
                figure.categoryId(),
                target);
    }

    private static List<Object> of(TicketFigure tickets) {
        return list(
                tickets.resolved(),
                tickets.resolvedByBeheerpartner(),
                tickets.firstTimeRight(),
                tickets.firstTimeRightPercent(),
                tickets.reopened(),
                tickets.reopenedPercent(),
                tickets.visitsPlanned(),
                tickets.visitsOnTime(),
                tickets.visitsOnTimePercent(),
                tickets.surchargeVisits(),
                tickets.p50SchoolHourSeconds(),
                tickets.p90SchoolHourSeconds(),
                tickets.secondsWithSchool(),
                tickets.secondsWithBeheerpartner(),
                tickets.secondsWaiting());
    }

    private static List<Object> of(TargetFigure target) {
        return list(
                target.clocks(),
                target.met(),
                target.late(),
                target.ended(),
                target.lateExcluded(),
                target.compliancePercent(),
                target.compliancePercentWithoutExcluded(),
                target.p50ServiceSeconds(),
                target.p90ServiceSeconds(),
                target.p50WallSeconds(),
                target.p90WallSeconds(),
                target.pausedPercent(),
                target.breaches(),
                target.breachesExcluded());
    }

    private static List<Object> nothing(List<String> columns) {
        return Collections.nCopies(columns.size(), null);
    }

    private static List<Object> list(Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    private static List<Object> joined(List<?>... parts) {
        List<Object> row = new ArrayList<>();
        for (List<?> part : parts) {
            row.addAll(part);
        }
        return row;
    }
}
