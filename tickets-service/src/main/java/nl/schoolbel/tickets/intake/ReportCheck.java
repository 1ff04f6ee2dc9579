package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.tickets.matrix.Needs;
import nl.schoolbel.tickets.ticket.Subject;

/** Finds every bad field of a report that reads well. */
@ApplicationScoped
class ReportCheck {

    @Inject
    Screener screener;

    @Inject
    Needs needs;

    @Inject
    SubjectCheck subjects;

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
        Subject subject = subjects.of(report.named(), null, now, faults);
        needs.faultOf("/neededAt", report.neededAt(), now).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Checked(subject, screening);
    }
}
