package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/** Finds every bad field of a request that reads well. */
@ApplicationScoped
class RequestCheck {

    @Inject
    Links links;

    @Inject
    Screener screener;

    @Inject
    RequestAccess access;

    @Inject
    ProblemTexts texts;

    /**
     * Refuses with every bad field at once.
     *
     * @return what was let through as a false hit, to be audited with the request
     */
    Screening require(NewRequest asked) {
        Screening screening = screener.screen(Map.of("/question", asked.question()), asked.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        links.noteUnknown(faults, "/schoolId", Links.Kind.SCHOOL, asked.schoolId());
        links.noteUnknown(faults, "/toolId", Links.Kind.TOOL, asked.toolId());
        links.noteUnknown(faults, "/signalId", Links.Kind.SIGNAL, asked.signalId());
        noteSource(asked, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private void noteSource(NewRequest asked, List<FieldFault> faults) {
        RequestSource source = asked.sourceOrHuman();
        if (source != RequestSource.HUMAN && !access.isCoach()) {
            faults.add(new FieldFault("/source", "not-in-list", texts.fieldDetail("not-in-list", "human")));
        }
        if (source == RequestSource.SIGNAL && asked.signalId() == null) {
            faults.add(new FieldFault("/signalId", "missing", texts.fieldDetail("missing")));
        }
        if (source == RequestSource.HUMAN && asked.signalId() != null) {
            faults.add(new FieldFault("/signalId", "not-together", texts.fieldDetail("not-together", "source human")));
        }
    }
}
