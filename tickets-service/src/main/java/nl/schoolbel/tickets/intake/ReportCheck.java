package nl.schoolbel.tickets.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.tickets.colleagues.Colleagues;
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

    @Inject
    Colleagues colleagues;

    @Inject
    Caller caller;

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
        Map<String, String> words =
                new HashMap<>(Map.of("/title", report.title(), "/description", report.description()));
        boolean unknownColleague = isUnknownColleague(report);
        if (unknownColleague) {
            words.put("/forColleague", report.forColleague());
        }
        Screening screening = screener.screen(words, report.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        if (unknownColleague) {
            faults.add(new FieldFault("/forColleague", "unknown-id", texts.fieldDetail("unknown-id")));
        }
        Subject subject = subjects.of(report.named(), null, now, faults);
        needs.faultOf("/neededAt", report.neededAt(), now).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return new Checked(subject, screening);
    }

    private boolean isUnknownColleague(Report report) {
        return report.forColleague() != null
                && !report.forColleague().equals(caller.subject())
                && !colleagues.areKnown(report.schoolId(), report.forColleague());
    }
}
