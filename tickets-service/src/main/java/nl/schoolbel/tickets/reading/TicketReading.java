package nl.schoolbel.tickets.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.tickets.articles.ArticleLink;
import nl.schoolbel.tickets.articles.ArticleLinks;
import nl.schoolbel.tickets.comments.Comments;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.promises.Escalation;
import nl.schoolbel.tickets.promises.PromiseStore;
import nl.schoolbel.tickets.ticket.Resolution;
import nl.schoolbel.tickets.ticket.Sight;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketRules;
import nl.schoolbel.tickets.ticket.TicketScope;
import nl.schoolbel.tickets.tools.Tools;

/** Reads tickets for the caller. A list costs two queries, however long it is. */
@ApplicationScoped
public class TicketReading {

    @Inject
    TicketDesk desk;

    @Inject
    PromiseStore promises;

    @Inject
    PlaceStore places;

    @Inject
    Tools tools;

    @Inject
    Comments comments;

    @Inject
    ArticleLinks articles;

    @Inject
    TicketScope scope;

    @Inject
    TicketRules rules;

    @Inject
    Caller caller;

    /**
     * A ticket as the caller sees it.
     *
     * @param view a {@link TicketView}, or the {@link TicketPart} of one
     */
    public record Read(Object view, long version) {}

    /** Unknown and not the caller's to see both answer 404. */
    public Read read(UUID id) {
        Ticket ticket = desk.seen(id);
        List<DueMoment> moments = promises.dueMoments(Set.of(id)).getOrDefault(id, List.of());
        Object view = scope.sightOf(ticket) == Sight.WHOLE
                ? whole(ticket, moments, promises.escalations(id), articles.on(id))
                : part(ticket, moments);
        return new Read(view, ticket.version());
    }

    /** A ticket of which nobody can have heard yet, so that nothing was promised. */
    Read readNew(UUID id) {
        Ticket ticket = desk.seen(id);
        return new Read(whole(ticket, List.of(), List.of(), List.of()), ticket.version());
    }

    /** Tickets as a list shows them to the caller, who may see each of them; in the same order. */
    public List<TicketSummary> summaries(List<Ticket> rows) {
        Map<UUID, List<DueMoment>> moments =
                promises.dueMoments(rows.stream().map(Ticket::id).toList());
        return rows.stream()
                .map(ticket -> summary(ticket, moments.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    private TicketView whole(
            Ticket ticket, List<DueMoment> moments, List<Escalation> escalations, List<ArticleLink> found) {
        Resolution resolution = ticket.resolution();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.schoolId(),
                ticket.title(),
                ticket.description(),
                ticket.impact(),
                ticket.urgency(),
                ticket.lessonBlocked(),
                ticket.priority(),
                ticket.subject().categoryId(),
                ticket.subject().roomId(),
                ticket.subject().deviceId(),
                ticket.subject().toolId(),
                tool(ticket.subject().toolId()),
                places.of(ticket.id()),
                ticket.neededBefore(),
                ticket.enteredBy() != null,
                ticket.situation().state().slug(),
                ticket.reportedAt(),
                ticket.handedOverAt(),
                resolution == null ? null : resolution.resolvedAt(),
                ticket.closesAt(),
                ticket.closedAt(),
                ticket.reopenUntil(),
                ticket.coachAskedAt(),
                ticket.links().major(),
                ticket.links().majorIncidentId(),
                ticket.links().mergedInto(),
                dispute(ticket),
                ticket.beheerpartner(),
                ticket.waiting(),
                ticket.visit(),
                ResolutionView.of(resolution),
                moments,
                escalations,
                found,
                allowedActions(ticket));
    }

    private TicketTool tool(UUID id) {
        return id == null ? null : tools.find(id).map(TicketTool::of).orElse(null);
    }

    private TicketPart part(Ticket ticket, List<DueMoment> moments) {
        boolean decides = caller.has(Roles.BESTUUR);
        return new TicketPart(
                ticket.id(),
                ticket.number(),
                ticket.schoolId(),
                ticket.title(),
                ticket.situation().state().slug(),
                decides ? ticket.priority() : null,
                decides ? dispute(ticket) : null,
                moments,
                allowedActions(ticket));
    }

    private DisputeView dispute(Ticket ticket) {
        return ticket.dispute() == null
                ? null
                : DisputeView.of(
                        ticket.dispute(),
                        comments.reasonOf(ticket.id(), Action.DISPUTE_PRIORITY).orElse(null));
    }

    private TicketSummary summary(Ticket ticket, List<DueMoment> moments) {
        boolean more = scope.sightOf(ticket) == Sight.WHOLE || caller.has(Roles.BESTUUR);
        return new TicketSummary(
                ticket.id(),
                ticket.number(),
                ticket.schoolId(),
                ticket.title(),
                ticket.situation().state().slug(),
                more ? ticket.priority() : null,
                more ? ticket.reportedAt() : null,
                more ? ticket.handedOverAt() : null,
                more ? ticket.beheerpartner() : null,
                more ? ticket.subject().categoryId() : null,
                more ? ticket.subject().roomId() : null,
                more ? ticket.subject().deviceId() : null,
                more ? ticket.links().major() : null,
                more ? ticket.links().majorIncidentId() : null,
                more ? DisputeView.of(ticket.dispute(), null) : null,
                moments);
    }

    private List<String> allowedActions(Ticket ticket) {
        return rules.allowed(ticket, scope.actorsOn(ticket)).stream()
                .map(Action::slug)
                .toList();
    }
}
