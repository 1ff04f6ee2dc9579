package nl.schoolbel.tickets.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketClassified;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.intake.SubjectCheck;
import nl.schoolbel.tickets.matrix.Needs;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Subject;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Sets right what a ticket is about, while it is unsolved. Its priority, impact and urgency are not touched. */
@ApplicationScoped
public class Classifying {

    private static final String WHOLE_BODY = "";

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    SubjectCheck subjects;

    @Inject
    Needs needs;

    @Inject
    ClassificationStore store;

    @Inject
    TicketTelling telling;

    @Inject
    ProblemTexts texts;

    /** What stays may be out of use meanwhile; what is as it was already is a fault. */
    @Transactional
    public void classify(UUID id, String ifMatch, Classification wanted) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        Subject subject = checked(ticket, wanted, acting.at());
        Map<String, Object> changes = changes(ticket, subject, wanted.neededAt());
        if (changes.isEmpty()) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault(WHOLE_BODY, "unchanged", texts.fieldDetail("unchanged"))));
        }
        steps.take(ticket, Action.CLASSIFY, acting, changes);
        store.set(id, subject, wanted.neededAt());
        telling.tell(
                TicketEvents.CLASSIFIED,
                id,
                new TicketClassified(
                        id,
                        ticket.schoolId(),
                        subject.categoryId(),
                        subject.roomId(),
                        subject.deviceId(),
                        subject.toolId(),
                        wanted.neededAt(),
                        acting.at(),
                        acting.clock()));
    }

    private Subject checked(Ticket ticket, Classification wanted, Instant now) {
        List<FieldFault> faults = new ArrayList<>();
        Subject subject = subjects.of(wanted.named(ticket.schoolId()), ticket.subject(), now, faults);
        if (!Objects.equals(wanted.neededAt(), ticket.neededBefore())) {
            needs.faultOf("/neededAt", wanted.neededAt(), now).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return subject;
    }

    /** For the history: of each field that changes what it was and what it becomes, where there is such. */
    private static Map<String, Object> changes(Ticket ticket, Subject subject, Instant neededAt) {
        Subject had = ticket.subject();
        Map<String, Object> changes = new LinkedHashMap<>();
        note(changes, "CategoryId", had.categoryId(), subject.categoryId());
        note(changes, "RoomId", had.roomId(), subject.roomId());
        note(changes, "DeviceId", had.deviceId(), subject.deviceId());
        note(changes, "ToolId", had.toolId(), subject.toolId());
        note(changes, "NeededAt", ticket.neededBefore(), neededAt);
        return changes;
    }

    private static void note(Map<String, Object> changes, String field, Object from, Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from != null) {
            changes.put("from" + field, from);
        }
        if (to != null) {
            changes.put("to" + field, to);
        }
    }
}
