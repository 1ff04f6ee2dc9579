package nl.schoolbel.coaching.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as a sheet for Excel here: byte order mark, semicolons, decimal commas in Dutch. All texts in it are our own. */
@ApplicationScoped
class ReportSheet {

    @Inject
    ProblemTexts texts;

    String of(BoardReport report) {
        StringWriter sheet = new StringWriter();
        sheet.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(
                sheet, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            printer.printRecord(
                    word("heading.section"), word("heading.line"), word("heading.number"), word("heading.unit"));
            for (ReportSection section : report.sections()) {
                for (ReportLine line : section.lines()) {
                    printer.printRecord(section.words(), line.words(), number(line), word("unit." + line.unit()));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return sheet.toString();
    }

    /** A number as people here write it, or why there is none. */
    String number(ReportLine line) {
        if (line.withheld()) {
            return word("withheld");
        }
        if (line.number() == null) {
            return word(line.unit().equals(BoardReports.HOURS) ? "not-set" : "none");
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(word("language")));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(1);
        return format.format(line.number());
    }

    String word(String key) {
        return texts.text(BoardReports.TEXTS, key);
    }
}
