package nl.schoolbel.tickets.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.closing.Closing;
import nl.schoolbel.tickets.handover.HandOver;
import nl.schoolbel.tickets.majorincident.MajorIncidents;
import nl.schoolbel.tickets.priority.PriorityChanges;
import nl.schoolbel.tickets.resolving.Resolving;
import nl.schoolbel.tickets.triage.Triage;

/** Which single step a change means. */
@ApplicationScoped
class SingleSteps {

    @Inject
    Triage triage;

    @Inject
    HandOver handOver;

    @Inject
    Resolving resolving;

    @Inject
    Closing closing;

    @Inject
    PriorityChanges priorities;

    @Inject
    MajorIncidents incidents;

    @Inject
    ProblemTexts texts;

    /** A step of one ticket, in the running transaction. */
    @FunctionalInterface
    interface Step {
        void take(UUID ticketId, String ifMatch);
    }

    @FunctionalInterface
    private interface StepWith<T> {
        void take(UUID ticketId, String ifMatch, T body);
    }

    /** The one step that is asked for; none or several is a fault of the request. */
    Step of(BulkChange.Change change) {
        List<Step> steps = new ArrayList<>();
        add(steps, change.triage(), (id, ifMatch, nothing) -> triage.takeUp(id, ifMatch));
        add(steps, change.handOver(), (id, ifMatch, nothing) -> handOver.handOver(id, ifMatch));
        add(steps, change.resolution(), resolving::resolve);
        add(steps, change.confirmation(), closing::confirm);
        add(steps, change.refusal(), closing::refuse);
        add(steps, change.reopening(), closing::reopen);
        add(steps, change.withdrawal(), closing::withdraw);
        add(steps, change.priority(), priorities::change);
        add(steps, change.link(), (id, ifMatch, link) -> incidents.link(id, ifMatch, link.majorIncidentId()));
        add(steps, change.unlinking(), (id, ifMatch, nothing) -> incidents.unlink(id, ifMatch));
        if (steps.size() != 1) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/change", "exactly-one", texts.fieldDetail("exactly-one"))));
        }
        return steps.get(0);
    }

    private static <T> void add(List<Step> steps, T body, StepWith<T> step) {
        if (body != null) {
            steps.add((id, ifMatch) -> step.take(id, ifMatch, body));
        }
    }
}
