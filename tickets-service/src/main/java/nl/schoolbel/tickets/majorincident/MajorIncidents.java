package nl.schoolbel.tickets.majorincident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketLinked;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.handling.Handling;
import nl.schoolbel.tickets.handover.HandOver;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketRules;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Declares a ticket a major incident and takes that back, links others to it and unlinks them. */
@ApplicationScoped
public class MajorIncidents {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketRules rules;

    @Inject
    TicketStore tickets;

    @Inject
    IncidentStore store;

    @Inject
    TicketTelling telling;

    @Inject
    HandOver handOver;

    @Inject
    Handling handling;

    @Inject
    Unlinking unlinking;

    @Transactional
    public void declare(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        steps.take(opened.ticket(), Action.DECLARE_MAJOR, opened.acting(), Map.of());
        store.declared(id);
    }

    /** Makes a ticket an ordinary one again, as long as nothing follows it; else {@code incident-followed}. */
    @Transactional
    public void undeclare(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        steps.take(opened.ticket(), Action.UNDECLARE_MAJOR, opened.acting(), Map.of());
        if (store.isFollowed(id)) {
            throw new ProblemException(TicketsProblem.INCIDENT_FOLLOWED);
        }
        store.undeclared(id);
    }

    /**
     * Lets a ticket follow a running major incident, of whichever school. The incident is locked first, so that it takes no
     * step meanwhile; what the beheerpartner has done about it until now counts for the ticket too.
     */
    @Transactional
    public void link(UUID id, String ifMatch, UUID incidentId) {
        Ticket incident = tickets.lock(incidentId)
                .filter(found -> found.links().major())
                .filter(found -> found.situation().state().isUnsolved())
                .orElseThrow(() -> new ProblemException(TicketsProblem.NO_RUNNING_MAJOR_INCIDENT));
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Acting acting = opened.acting();
        steps.take(opened.ticket(), Action.LINK, acting, Map.of("majorIncidentId", incidentId));
        store.linked(id, incidentId);
        telling.tell(
                TicketEvents.LINKED,
                id,
                new TicketLinked(id, opened.ticket().schoolId(), incidentId, acting.at(), acting.clock()));
        if (incident.situation().state().isWithBeheerpartner()) {
            catchUp(id, incident, acting);
        }
    }

    @Transactional
    public void unlink(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        unlinking.take(opened.ticket(), opened.acting());
    }

    /** Locks the incident that a ticket follows, if any, before the ticket itself is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockIncidentOf(UUID id) {
        tickets.find(id).map(ticket -> ticket.links().majorIncidentId()).ifPresent(tickets::lock);
    }

    /**
     * Places a ticket that its school has just opened again, and whose incident is locked: it is where the incident stands,
     * or on its own when the incident is over or the other side's.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopened(UUID id, Acting acting) {
        Ticket ticket = follower(id);
        UUID incidentId = ticket.links().majorIncidentId();
        if (incidentId == null) {
            return;
        }
        Ticket incident = tickets.find(incidentId).orElseThrow();
        TicketState there = incident.situation().state();
        if (there.isWithBeheerpartner()) {
            catchUp(id, incident, acting);
        } else if (!there.isUnsolved() || ticket.situation().state().isWithBeheerpartner()) {
            unlinking.take(ticket, acting);
        }
    }

    /** Those that are unsolved, latest report first, for everybody at any school. */
    public Page<MajorIncident> running(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.running(page.cursor(), limit + 1),
                limit,
                incident -> new Cursor(incident.reportedAt(), incident.id()),
                Function.identity());
    }

    private void catchUp(UUID id, Ticket incident, Acting linking) {
        Acting system = Acting.system(linking.at());
        if (rules.allows(follower(id), Action.HAND_OVER, system.actors())) {
            handOver.take(follower(id), system);
        }
        Acting there = new Acting(Set.of(Actor.BEHEERPARTNER), null, linking.at(), OccurredBy.SCHOOLBEL, null);
        TicketState state = incident.situation().state();
        bring(id, state == TicketState.WAITING ? incident.situation().waitingFrom() : state, incident, there);
        if (state == TicketState.WAITING
                && incident.waiting().by() == Party.BEHEERPARTNER
                && rules.allows(follower(id), Action.WAIT, there.actors())) {
            handling.await(follower(id), there, incident.waiting().behindIncident());
        }
    }

    private void bring(UUID id, TicketState state, Ticket incident, Acting there) {
        Ticket ticket = follower(id);
        switch (state) {
            case ACCEPTED -> {
                if (rules.allows(ticket, Action.ACCEPT, there.actors())) {
                    handling.accept(ticket, there, null);
                }
            }
            case VISIT_PLANNED -> handling.planVisitElsewhere(ticket, there, incident.visit());
            case ON_SITE -> handling.arrive(ticket, there);
            default -> {
                // Handed over and not answered: so is the follower.
            }
        }
    }

    private Ticket follower(UUID id) {
        return tickets.find(id).orElseThrow();
    }
}
