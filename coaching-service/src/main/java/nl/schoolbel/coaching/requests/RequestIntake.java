package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.coaching.telling.TidingKind;
import nl.schoolbel.coaching.telling.Tidings;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.RequestOpened;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** A school asks, by itself or from a ticket; its coaches are told. */
@ApplicationScoped
public class RequestIntake {

    @Inject
    RequestStore store;

    @Inject
    RequestAccess access;

    @Inject
    RequestCheck check;

    @Inject
    RequestViews views;

    @Inject
    Tidings tidings;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    DomainClock clock;

    /**
     * Opens a request and tells so. Refused: {@code not-found} for a school that is not the caller's, {@code invalid-input}
     * for what this service has not heard of, and for a source that is not the caller's to name.
     */
    @Transactional
    public RequestView open(NewRequest asked) {
        access.requireMayAskFor(asked.schoolId());
        Screening screening = check.require(asked);
        Instant now = clock.instant();
        RequestEntity request =
                new RequestEntity(UUID.randomUUID(), asked, caller.subject(), roleAt(asked.schoolId()), now);
        store.persist(request);
        store.flush();
        screener.escaped(CoachingRequests.KIND, request.id, screening);
        tellOpened(new RequestOpened(request.id, request.schoolId, request.toolId, now, OccurredBy.SCHOOLBEL));
        tidings.rememberCaller();
        tidings.toCoachesOf(request.schoolId, TidingKind.REQUEST_OPENED, request.id, caller.subject());
        audit.changed("coaching-request-opened", CoachingRequests.KIND, request.id);
        return views.of(request);
    }

    /**
     * Opens the request that a school asked from a ticket and tells so; heard again it changes nothing. The question stays
     * with the ticket, and the school asks, not a person. A school or tool that this service has not heard of is no fault:
     * it comes by another topic.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void openFromTicket(TicketCoachAsked asked) {
        if (store.addFromTicket(asked)) {
            tellOpened(new RequestOpened(
                    asked.requestId(), asked.schoolId(), asked.toolId(), asked.occurredAt(), asked.occurredBy()));
            tidings.toCoachesOf(asked.schoolId(), TidingKind.REQUEST_OPENED, asked.requestId(), null);
        }
    }

    /** As the school's own contactpersoon or teacher, where somebody is that; a coach otherwise. */
    private AskerRole roleAt(UUID school) {
        if (!caller.belongsTo(school)) {
            return AskerRole.COACH;
        }
        if (caller.has(Roles.CONTACTPERSOON)) {
            return AskerRole.CONTACTPERSOON;
        }
        return caller.has(Roles.TEACHER) ? AskerRole.TEACHER : AskerRole.COACH;
    }

    private void tellOpened(RequestOpened opened) {
        outbox.append(
                CoachingEvents.REQUEST_OPENED, opened.requestId(), CoachingRequests.PATH + opened.requestId(), opened);
    }
}
