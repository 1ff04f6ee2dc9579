package nl.schoolbel.knowledge.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.csv.CsvText;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The graph as sheets for Excel here: byte order mark, semicolons. Names of schools are the only text of people in it. */
@ApplicationScoped
public class ExchangeSheet {

    /** All pairs of 140 schools; a sheet is made in memory. */
    static final int MOST_EDGES = 20_000;

    private static final String BUNDLE = "nl.schoolbel.knowledge.exchange.words";

    @Inject
    ExchangeGraph graph;

    @Inject
    ProblemTexts texts;

    @Inject
    AuditTrail audit;

    String schools(ExchangePeriod asked) {
        List<SchoolStandingView> schools = graph.allSchools(asked);
        audit.read("exchange-exported", "exchange", "schools");
        return sheet(
                List.of(
                        "school",
                        "schoolId",
                        "gavePractices",
                        "gaveSchools",
                        "tookPractices",
                        "tookSchools",
                        "embedded"),
                schools.stream()
                        .map(school -> List.of(
                                CsvText.withoutFormula(school.name()),
                                school.schoolId(),
                                school.gavePractices(),
                                school.gaveSchools(),
                                school.tookPractices(),
                                school.tookSchools(),
                                school.embedded())));
    }

    String edges(ExchangePeriod asked) {
        List<EdgeView> edges = graph.lastEdges(asked, MOST_EDGES);
        audit.read("exchange-exported", "exchange", "edges");
        return sheet(
                List.of(
                        "fromSchool",
                        "fromSchoolId",
                        "school",
                        "schoolId",
                        "practices",
                        "embedded",
                        "dropped",
                        "firstDate",
                        "lastDate"),
                edges.stream()
                        .map(edge -> List.of(
                                name(edge.fromSchoolName()),
                                edge.fromSchoolId(),
                                name(edge.schoolName()),
                                edge.schoolId(),
                                edge.practices(),
                                edge.embedded(),
                                edge.dropped(),
                                edge.firstDate(),
                                edge.lastDate())));
    }

    private String sheet(List<String> headings, Stream<List<Object>> rows) {
        StringWriter sheet = new StringWriter();
        sheet.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(
                sheet, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            printer.printRecord(headings.stream()
                    .map(heading -> texts.text(BUNDLE, heading))
                    .toList());
            for (List<Object> row : rows.toList()) {
                printer.printRecord(row);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return sheet.toString();
    }

    /** A school that is not known any more has none. */
    private static String name(String name) {
        return name == null ? "" : CsvText.withoutFormula(name);
    }
}
