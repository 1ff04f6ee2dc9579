package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.tickets.categories.Categories;
import nl.schoolbel.tickets.ticket.Horizon;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.tools.Tools;

/** Holds a report against what it names. It reads only what the report names, and by key. */
@ApplicationScoped
class ReportCheck {

    @Inject
    Screener screener;

    @Inject
    Categories categories;

    @Inject
    Tools tools;

    @Inject
    ReportSubject subjects;

    @Inject
    ProblemTexts texts;

    /**
     * A report without a fault.
     *
     * @param screening its escapes are to be audited with the ticket
     */
    record Checked(Subject subject, Screening screening) {}

    /**
     * Refuses a report with every bad field at once.
     *
     * @return what it is about, and what was let through as a false hit
     */
    Checked require(Report report, Instant now) {
        Screening screening = screener.screen(
                Map.of("/title", report.title(), "/description", report.description()), report.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        Subject subject = subjects.of(report, now, faults);
        if (report.categoryId() != null) {
            categories.refusalOf(report.categoryId()).ifPresent(code -> faults.add(fault("/categoryId", code)));
        }
        tools.faultOf("/toolId", report.toolId()).ifPresent(faults::add);
        if (report.neededAt() != null) {
            Horizon.faultOf(report.neededAt(), now).ifPresent(code -> faults.add(fault("/neededAt", code)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Checked(subject, screening);
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
