package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.domain.Actor;

/** What the caller of the running request sees and as whom it acts, from its token and the ticket only. */
@ApplicationScoped
public class TicketScope {

    @Inject
    Caller caller;

    /** As whom the caller acts on this ticket; empty when it may only look, or not even that. */
    public Set<Actor> actorsOn(Ticket ticket) {
        EnumSet<Actor> actors = EnumSet.noneOf(Actor.class);
        boolean ownSchool = caller.belongsTo(ticket.schoolId());
        if (ownSchool && caller.has(Roles.CONTACTPERSOON)) {
            actors.add(Actor.CONTACTPERSOON);
        }
        if (caller.has(Roles.COACH)) {
            actors.add(Actor.COACH);
        }
        if (ownSchool && caller.has(Roles.TEACHER) && isOwn(ticket)) {
            actors.add(Actor.TEACHER);
        }
        if (caller.has(Roles.BEHEERPARTNER) && hasIt(ticket)) {
            actors.add(Actor.BEHEERPARTNER);
        }
        if (caller.has(Roles.BESTUUR)) {
            actors.add(Actor.BESTUUR);
        }
        return actors;
    }

    /** Whether it is the caller's own ticket, or one that the caller entered for a colleague. */
    public boolean isOwn(Ticket ticket) {
        return caller.subject().equals(ticket.reporter()) || caller.subject().equals(ticket.enteredBy());
    }

    /** How much of it the caller sees. */
    public Sight sightOf(Ticket ticket) {
        Set<Actor> actors = actorsOn(ticket);
        if (!actors.isEmpty() && !actors.equals(Set.of(Actor.BESTUUR))) {
            return Sight.WHOLE;
        }
        boolean colleague = caller.has(Roles.TEACHER) && caller.belongsTo(ticket.schoolId());
        return colleague || caller.has(Roles.BESTUUR) ? Sight.PART : Sight.NONE;
    }

    /** The tickets that a list for the caller may hold; a school that is not the caller's answers 404. */
    public TicketFilter filter(UUID schoolId) {
        if (caller.has(Roles.COACH) || caller.has(Roles.BESTUUR)) {
            return new TicketFilter(schoolId == null ? null : Set.of(schoolId), null);
        }
        if (caller.has(Roles.CONTACTPERSOON) || caller.has(Roles.TEACHER)) {
            if (schoolId != null && !caller.belongsTo(schoolId)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return new TicketFilter(schoolId == null ? caller.schools() : Set.of(schoolId), null);
        }
        UUID beheerpartner = caller.beheerpartner().orElseThrow(() -> new ProblemException(CommonProblem.NOT_ALLOWED));
        return new TicketFilter(schoolId == null ? null : Set.of(schoolId), beheerpartner);
    }

    private boolean hasIt(Ticket ticket) {
        return ticket.beheerpartner() != null
                && caller.beheerpartner()
                        .filter(ticket.beheerpartner().id()::equals)
                        .isPresent();
    }
}
