package nl.schoolbel.coaching.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.problem.ProblemTexts;

/** The report as a page to print: without script, its one style named by its hash. */
@ApplicationScoped
class ReportPage {

    private static final String STYLE = "/nl/schoolbel/coaching/report/page.css";

    @Inject
    @Location("board-report.html")
    Template template;

    @Inject
    ReportSheet sheet;

    @Inject
    ProblemTexts texts;

    private String style;
    private String policy;

    /** A line with its number as people write it, with its unit. */
    public record Row(String words, String number, boolean muted) {}

    /** A table of the page. */
    public record Table(String words, List<Row> rows) {}

    @PostConstruct
    void readStyle() {
        try (InputStream css = ReportPage.class.getResourceAsStream(STYLE)) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            policy = "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** What a browser may load for it: nothing but its own style. */
    String policy() {
        return policy;
    }

    String of(BoardReport report) {
        return template.data("report", report)
                .data("tables", report.sections().stream().map(this::table).toList())
                .data("style", style)
                .data("language", sheet.word("language"))
                .data("title", texts.text(BoardReports.TEXTS, "title", report.schoolYear()))
                .data("note", texts.text(BoardReports.TEXTS, "note", report.minGroupSize()))
                .data("made", texts.text(BoardReports.TEXTS, "made", madeOn(report)))
                .data("lineHeading", sheet.word("heading.line"))
                .data("numberHeading", sheet.word("heading.number"))
                .render();
    }

    /** The day, in the language of the page. */
    private String madeOn(BoardReport report) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(sheet.word("language")))
                .format(report.madeAt().atZone(SchoolDayBook.ZONE));
    }

    private Table table(ReportSection section) {
        return new Table(
                section.words(),
                section.lines().stream()
                        .map(line -> new Row(
                                line.words(),
                                line.number() == null
                                        ? sheet.number(line)
                                        : texts.text(
                                                BoardReports.TEXTS,
                                                "with." + line.unit(),
                                                sheet.number(line),
                                                line.number()),
                                line.number() == null))
                        .toList());
    }
}
