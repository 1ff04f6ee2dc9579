package nl.schoolbel.tickets.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.comments.Reason;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.handling.Requests.Workaround;
import nl.schoolbel.tickets.ticket.Horizon;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketDesk.Opened;
import nl.schoolbel.tickets.ticket.Visit;
import nl.schoolbel.tickets.ticket.Waiting;

/** The beheerpartner's steps for callers of the API. */
@ApplicationScoped
@Transactional
public class HandlingDesk {

    /** What a contactpersoon can let a ticket wait for; the rest is for the beheerpartner to say. */
    private static final Set<WaitingReason> OF_THE_SCHOOL = EnumSet.of(WaitingReason.SCHOOL, WaitingReason.ACCESS);

    @Inject
    TicketDesk desk;

    @Inject
    Handling handling;

    @Inject
    VisitHours visits;

    @Inject
    Comments comments;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    public void accept(UUID id, String ifMatch, String reference) {
        Opened opened = desk.openForStep(id, ifMatch);
        handling.accept(opened.ticket(), opened.acting(), reference);
    }

    public void planVisit(UUID id, String ifMatch, Visit visit) {
        Opened opened = desk.openForStep(id, ifMatch);
        require(opened, visit);
        handling.planVisit(opened.ticket(), opened.acting(), visit);
    }

    public void requestVisit(UUID id, String ifMatch, Visit wanted) {
        Opened opened = desk.openForStep(id, ifMatch);
        require(opened, wanted);
        handling.requestVisit(opened.ticket(), opened.acting(), wanted);
    }

    private void require(Opened opened, Visit visit) {
        List<FieldFault> faults = new ArrayList<>();
        note("/from", visit.from(), opened.acting().at(), faults);
        note("/until", visit.until(), opened.acting().at(), faults);
        if (faults.isEmpty() && !visit.until().isAfter(visit.from())) {
            faults.add(fault("/until", "not-after-start"));
        }
        refuse(faults);
        visits.require(opened.ticket(), visit);
    }

    public void arrive(UUID id, String ifMatch) {
        Opened opened = desk.openForStep(id, ifMatch);
        handling.arrive(opened.ticket(), opened.acting());
    }

    public void leave(UUID id, String ifMatch, Reason reason) {
        Opened opened = desk.openForStep(id, ifMatch);
        List<Opened> left = handling.leave(opened.ticket(), opened.acting());
        comments.addReason(left, Action.LEAVE, reason);
    }

    public void await(UUID id, String ifMatch, Waiting waiting) {
        Opened opened = desk.openForStep(id, ifMatch);
        List<FieldFault> faults = new ArrayList<>();
        if (!opened.acting().actors().contains(Actor.BEHEERPARTNER) && !OF_THE_SCHOOL.contains(waiting.reason())) {
            faults.add(fault("/reason", "not-in-list", "school, access"));
        }
        if (waiting.until() != null) {
            note("/until", waiting.until(), opened.acting().at(), faults);
        }
        refuse(faults);
        handling.await(opened.ticket(), opened.acting(), waiting);
    }

    public void goOn(UUID id, String ifMatch) {
        Opened opened = desk.openForStep(id, ifMatch);
        handling.goOn(opened.ticket(), opened.acting());
    }

    public void giveWorkaround(UUID id, String ifMatch, Workaround workaround) {
        Opened opened = desk.openForStep(id, ifMatch);
        List<Opened> helped = handling.giveWorkaround(opened.ticket(), opened.acting());
        screener.require("ticket", id, Map.of("/text", workaround.text()), workaround.falseHits());
        comments.addAbout(helped, Action.GIVE_WORKAROUND, workaround.text());
    }

    public void giveBack(UUID id, String ifMatch, Reason reason) {
        Opened opened = desk.openForStep(id, ifMatch);
        List<Opened> givenBack = handling.giveBack(opened.ticket(), opened.acting());
        comments.addReason(givenBack, Action.RETURN, reason);
    }

    private void note(String pointer, Instant moment, Instant now, List<FieldFault> faults) {
        Horizon.faultOf(moment, now).ifPresent(code -> faults.add(fault(pointer, code)));
    }

    private FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }
}
