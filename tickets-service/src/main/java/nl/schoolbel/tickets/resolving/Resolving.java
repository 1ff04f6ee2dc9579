package nl.schoolbel.tickets.resolving;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.texts.ResolutionWritten;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.CalendarTerm;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.LifeConfig;
import nl.schoolbel.tickets.ticket.Resolution;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketFollowers;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.tools.Tools;

/** Resolves tickets; the lifecycle says which of the two sides does. */
@ApplicationScoped
public class Resolving implements CalendarTerm {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketTelling telling;

    @Inject
    TicketFollowers followers;

    @Inject
    ResolutionStore store;

    @Inject
    TicketHistory history;

    @Inject
    SchoolCalendars calendars;

    @Inject
    Screener screener;

    @Inject
    Tools tools;

    @Inject
    PersonAddresses addresses;

    @Inject
    LifeConfig config;

    @Inject
    DomainClock clock;

    /** For a caller of the API, who says at once what was done. */
    @Transactional
    public void resolve(UUID id, String ifMatch, Outcome outcome) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        check(id, outcome);
        UUID words = UUID.randomUUID();
        followers.along(opened.ticket(), Action.RESOLVE, opened.acting(), (one, by) -> {
            take(one, by, outcome.cause(), outcome.toolId(), outcome.done(), words);
            tellWords(one.id(), by, outcome.done());
        });
        addresses.remember();
    }

    /** For a beheerpartner's update, whose words come by {@link #addWords}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TicketDesk.Opened> resolve(Ticket ticket, Acting acting, Cause cause, UUID toolId) {
        return followers.along(
                ticket, Action.RESOLVE, acting, (one, by) -> take(one, by, cause, toolId, null, by.updateId()));
    }

    /** Adds what the beheerpartner says it has done; safe to call once the update was applied. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addWords(Acting acting, String done) {
        store.done(acting.updateId(), done).forEach(ticketId -> tellWords(ticketId, acting, done));
    }

    /** The resolution that counts does not any more, because the school refused it or opened the ticket again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(Ticket ticket, Instant at) {
        store.refused(ticket.id(), at);
    }

    /** The school says what it really was; what the resolver had said stands in the history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(Ticket ticket, Resolution corrected, Actor by, Instant at) {
        Resolution said = ticket.resolution();
        if (corrected.equals(said)) {
            return;
        }
        store.correct(corrected);
        Map<String, Object> detail = new HashMap<>();
        detail.put("fromCause", said.cause());
        detail.put("toCause", corrected.cause());
        if (!Objects.equals(said.toolId(), corrected.toolId())) {
            detail.put("fromToolId", said.toolId());
            detail.put("toToolId", corrected.toolId());
        }
        history.add(HistoryEntry.of(ticket.id(), at, "resolution-corrected", by.slug(), detail));
    }

    /** All resolutions that a ticket ever got, also the refused ones, newest first. */
    public Page<GivenResolution> list(UUID ticketId, PageRequest page) {
        desk.look(ticketId);
        int limit = page.limit();
        return Page.of(
                store.list(ticketId, page.cursor(), limit + 1),
                limit,
                given -> new Cursor(given.resolvedAt(), given.id()),
                Function.identity());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void countAgain(Collection<UUID> schools) {
        Map<UUID, List<ResolutionStore.Awaiting>> bySchool =
                store.lockAwaiting(schools).stream().collect(groupingBy(ResolutionStore.Awaiting::schoolId));
        Instant now = clock.instant();
        bySchool.forEach((school, awaiting) -> {
            SchoolCalendar calendar = calendars.of(school);
            for (ResolutionStore.Awaiting one : awaiting) {
                Instant until = calendar.endOfSchoolDay(one.resolvedAt(), config.silentSchoolDays());
                if (!until.equals(one.closesAt())) {
                    store.awaitsConfirmation(one.id(), one.resolvedAt(), until.isBefore(now) ? now : until);
                }
            }
        });
    }

    private void check(UUID id, Outcome outcome) {
        Screening screening = screener.screen(Map.of("/done", outcome.done()), outcome.falseHits());
        List<FieldFault> faults = new ArrayList<>(screening.faults());
        tools.faultOf("/toolId", outcome.toolId()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped("ticket", id, screening);
    }

    private void take(Ticket ticket, Acting acting, Cause cause, UUID toolId, String done, UUID wordsId) {
        Decision.Move move = steps.take(ticket, Action.RESOLVE, acting, Map.of("cause", cause.slug()));
        ResolvedBy by = ResolvedBy.valueOf(move.to().resolvedBy().name());
        store.insert(
                ticket.id(),
                new Resolution(UUID.randomUUID(), by, cause, toolId, done, acting.updateId(), acting.at()),
                wordsId);
        store.awaitsConfirmation(ticket.id(), acting.at(), silence(ticket.schoolId(), acting.at()));
        telling.tell(
                TicketEvents.RESOLVED,
                ticket.id(),
                new TicketResolved(
                        ticket.id(),
                        ticket.schoolId(),
                        by,
                        cause,
                        toolId,
                        acting.updateId(),
                        acting.at(),
                        acting.clock()));
    }

    private Instant silence(UUID schoolId, Instant from) {
        return calendars.of(schoolId).endOfSchoolDay(from, config.silentSchoolDays());
    }

    private void tellWords(UUID ticketId, Acting acting, String done) {
        telling.tell(
                TextEvents.RESOLUTION_WRITTEN,
                ticketId,
                new ResolutionWritten(ticketId, done, acting.at(), acting.clock()));
    }
}
