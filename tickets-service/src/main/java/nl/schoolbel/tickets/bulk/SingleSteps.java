package nl.schoolbel.tickets.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.classification.Classifying;
import nl.schoolbel.tickets.closing.Closing;
import nl.schoolbel.tickets.handling.HandlingDesk;
import nl.schoolbel.tickets.handover.HandOver;
import nl.schoolbel.tickets.majorincident.MajorIncidents;
import nl.schoolbel.tickets.merging.Merging;
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
    HandlingDesk handling;

    @Inject
    Merging merging;

    @Inject
    Classifying classifying;

    @Inject
    ProblemTexts texts;

    /**
     * The step that a change asks for.
     *
     * @param pointer where its body stands in the request
     */
    record Step(String pointer, Taking taking) {

        /** Takes it on one ticket, in the running transaction. */
        void take(UUID ticketId, String ifMatch) {
            taking.take(ticketId, ifMatch);
        }
    }

    @FunctionalInterface
    interface Taking {
        void take(UUID ticketId, String ifMatch);
    }

    @FunctionalInterface
    private interface TakingWith<T> {
        void take(UUID ticketId, String ifMatch, T body);
    }

    /** The one step that is asked for; none or several is a fault of the request. */
    Step of(BulkChange.Change change) {
        List<Step> steps = new ArrayList<>();
        add(steps, "triage", change.triage(), (id, ifMatch, nothing) -> triage.takeUp(id, ifMatch));
        add(steps, "handOver", change.handOver(), (id, ifMatch, nothing) -> handOver.handOver(id, ifMatch));
        add(steps, "acceptance", change.acceptance(), (id, ifMatch, nothing) -> handling.accept(id, ifMatch, null));
        add(steps, "waiting", change.waiting(), (id, ifMatch, wait) -> handling.await(id, ifMatch, wait.waiting()));
        add(steps, "resumption", change.resumption(), (id, ifMatch, nothing) -> handling.goOn(id, ifMatch));
        add(steps, "resolution", change.resolution(), resolving::resolve);
        add(steps, "confirmation", change.confirmation(), closing::confirm);
        add(steps, "refusal", change.refusal(), closing::refuse);
        add(steps, "reopening", change.reopening(), closing::reopen);
        add(steps, "withdrawal", change.withdrawal(), closing::withdraw);
        add(steps, "merge", change.merge(), (id, ifMatch, merge) -> merging.merge(id, ifMatch, merge.into()));
        add(steps, "classification", change.classification(), classifying::classify);
        add(steps, "priority", change.priority(), priorities::change);
        add(steps, "priorityDispute", change.priorityDispute(), priorities::dispute);
        add(steps, "link", change.link(), (id, ifMatch, link) -> incidents.link(id, ifMatch, link.majorIncidentId()));
        add(steps, "unlinking", change.unlinking(), (id, ifMatch, nothing) -> incidents.unlink(id, ifMatch));
        if (steps.size() != 1) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/change", "exactly-one", texts.fieldDetail("exactly-one"))));
        }
        return steps.get(0);
    }

    private static <T> void add(List<Step> steps, String name, T body, TakingWith<T> step) {
        if (body != null) {
            steps.add(new Step("/change/" + name, (id, ifMatch) -> step.take(id, ifMatch, body)));
        }
    }
}
