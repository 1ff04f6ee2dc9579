package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.escalation.EscalationAcknowledgement;
import nl.schoolbel.sla.gateway.callback.UpdateStore.NewUpdate;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/**
 * Finds the ticket of each thing that was read in a body and stores it as an update that waits to be told. Locks no ticket.
 * What is stored has personal data masked, for its sender cannot be asked.
 */
@ApplicationScoped
class UpdatePlacing {

    private static final int LONGEST_TEXT = 10_000;

    @Inject
    UpdateStore updates;

    @Inject
    TicketCopyStore tickets;

    @Inject
    Instance<ForeignTicketFinder> foreignTickets;

    @Inject
    EscalationAcknowledgement escalations;

    @Inject
    Screener screener;

    @Inject
    InboundAlarms alarms;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Event<UpdatesTaken> taken;

    @Inject
    DomainClock clock;

    /** What became of a body. */
    record Placed(String state, List<InboundIssue> issues) {}

    /**
     * @param strict refuse at once what cannot be, for a sender that reads the answer; else it goes to the review list
     */
    Placed place(InboundBody body, Reading reading, boolean strict) {
        if (reading instanceof Reading.Passed) {
            return new Placed(InboundBody.PASSED, List.of());
        }
        List<InboundIssue> issues = new ArrayList<>();
        boolean unplaced = false;
        if (reading instanceof Reading.Updates read) {
            for (ReadUpdate update : read.updates()) {
                unplaced |= !place(body, update, strict, issues);
            }
            read.unmapped().forEach(unmapped -> issues.add(issue(unmapped)));
            afterCommit.run(() -> taken.fire(new UpdatesTaken()));
        } else {
            issues.add(issue(reading));
        }
        if (!issues.isEmpty()) {
            alarms.toReview(body, issues);
            return new Placed(InboundBody.REVIEW, issues);
        }
        return new Placed(unplaced ? InboundBody.UNPLACED : InboundBody.TAKEN, issues);
    }

    private InboundIssue issue(Reading reading) {
        if (reading instanceof Reading.Unmapped unmapped) {
            return InboundIssue.about("unmapped", unmapped.ticket(), unmapped.field(), masked(unmapped.value()));
        }
        if (reading instanceof Reading.Handshake handshake) {
            return InboundIssue.handshake(handshake.confirmUrl());
        }
        return InboundIssue.unreadable(reading instanceof Reading.Unreadable unreadable ? unreadable.why() : "empty");
    }

    /** False when it may be of a ticket that we shall know soon: one whose id over there was not told yet. */
    private boolean place(InboundBody body, ReadUpdate read, boolean strict, List<InboundIssue> issues) {
        Optional<UUID> ticket = ticketOf(body, read.ticket());
        if (ticket.isEmpty()) {
            if (strict) {
                throw new ProblemException(SlaProblem.TICKET_UNKNOWN);
            }
            boolean ourWords = read.ticket().id() != null || read.ticket().number() != null;
            if (ourWords) {
                issues.add(InboundIssue.about("ticket-unknown", read.ticket(), null, null));
            }
            return ourWords;
        }
        Optional<InboundIssue> fault = fault(read);
        if (fault.isPresent()) {
            issues.add(fault.get());
            return true;
        }
        if (strict
                && read.action() == UpdateAction.ACKNOWLEDGE_ESCALATION
                && !escalations.isKnown(ticket.get(), read.escalationId())) {
            throw new ProblemException(SlaProblem.ESCALATION_UNKNOWN);
        }
        updates.add(
                new NewUpdate(
                        UUID.randomUUID(),
                        body.beheerpartnerId(),
                        body.endpointId(),
                        body.id(),
                        body.source(),
                        key(body, read),
                        ticket.get(),
                        storable(read),
                        body.receivedAt(),
                        occurredAt(body, read)),
                clock.machineInstant());
        return true;
    }

    /** A ticket of another beheerpartner is as good as none. */
    private Optional<UUID> ticketOf(InboundBody body, TicketRef ref) {
        if (ref.id() != null) {
            return tickets.find(ref.id()).filter(ticket -> isOf(body, ticket)).map(TicketCopy::id);
        }
        if (ref.number() != null) {
            return tickets.findByNumber(ref.number(), body.beheerpartnerId());
        }
        return foreignTickets.stream()
                .flatMap(finder -> body.endpointId() == null
                        ? java.util.stream.Stream.empty()
                        : finder.ticketOf(body.endpointId(), ref.foreignId()).stream())
                .findFirst()
                .flatMap(tickets::find)
                .filter(ticket -> isOf(body, ticket))
                .map(TicketCopy::id);
    }

    private static boolean isOf(InboundBody body, TicketCopy ticket) {
        return body.beheerpartnerId().equals(ticket.beheerpartnerId());
    }

    /** What a column could not hold or compare. */
    private static Optional<InboundIssue> fault(ReadUpdate read) {
        if (read.version() != null && !read.version().matches("[0-9]{1,18}")) {
            return Optional.of(InboundIssue.about("invalid", read.ticket(), "version", null));
        }
        if (!Moments.canBe(read.changedAt())) {
            return Optional.of(InboundIssue.about("invalid", read.ticket(), "changedAt", null));
        }
        return Moments.canBe(read.reportedAt())
                ? Optional.empty()
                : Optional.of(InboundIssue.about("invalid", read.ticket(), "reportedAt", null));
    }

    private ReadUpdate storable(ReadUpdate read) {
        return new ReadUpdate(
                null,
                read.action(),
                read.reference() == null || read.reference().isBlank() ? null : read.reference(),
                read.reason(),
                read.cause(),
                read.toolId(),
                masked(read.text()),
                read.from(),
                read.until(),
                read.escalationId(),
                read.wantedPriority(),
                read.version(),
                micros(read.changedAt()),
                micros(read.reportedAt()));
    }

    private String masked(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String storable = text.replace("\0", "");
        String masked = screener.mask(storable);
        return masked.length() <= LONGEST_TEXT ? masked : masked.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** Receipt; for what was polled the change over there, but nothing happens after we heard of it. */
    private Instant occurredAt(InboundBody body, ReadUpdate read) {
        if (!body.isPolled() || read.changedAt() == null) {
            return body.receivedAt();
        }
        if (read.changedAt().isAfter(body.receivedAt())) {
            alarms.inTheFuture(body, read.changedAt());
            return body.receivedAt();
        }
        return micros(read.changedAt());
    }

    private static Instant micros(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static String key(InboundBody body, ReadUpdate read) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JsonColumn.write(read).getBytes(StandardCharsets.UTF_8));
            return body.id() + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
