package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketAttachmentAdded;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.files.Cleaning;
import nl.schoolbel.platform.files.FileName;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketTelling;

/**
 * Puts files with a ticket, gives them out and takes them away. Who sees a part of a ticket only, sees none; the
 * beheerpartner the public ones. They do not move the ticket's version.
 */
@ApplicationScoped
public class Attachments {

    private static final int MOST_FILES = 20;
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    /** What stands for a name that was taken out. */
    private static final String REDACTED = "verwijderd";

    @Inject
    TicketDesk desk;

    @Inject
    AttachmentStore store;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    PersonAddresses addresses;

    @Inject
    DomainClock clock;

    /** An attachment with its content. */
    public record File(Attachment attachment, byte[] bytes) {}

    /** Answers 404 or 403 to who may not put files with the ticket. */
    public void requireSight(UUID ticketId) {
        desk.look(ticketId);
    }

    /**
     * Puts a file with the ticket.
     *
     * @param name as it was sent, not to be trusted; may be {@code null}. One with personal data in it is not kept
     * @param forEverybody whether the beheerpartner may see it; what a beheerpartner sends always is
     * @throws ProblemException {@code files-full}
     */
    @Transactional
    Attachment add(UUID ticketId, String name, Cleaning.Clean clean, boolean forEverybody) {
        desk.look(ticketId);
        TicketDesk.Opened opened = desk.open(ticketId);
        requireRoom(ticketId, clean.bytes().length);
        Acting acting = opened.acting();
        boolean tells = FileName.tellsOfPersons(name);
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                acting.speaker().slug(),
                forEverybody || acting.fromOutside(),
                FileName.clean(tells ? null : name, clean.kind()),
                clean.kind().mediaType(),
                clean.bytes().length,
                acting.at(),
                null,
                tells ? Boolean.TRUE : null);
        store.insert(ticketId, attachment, acting.author(), clean.bytes());
        note(ticketId, acting, attachment, "attached");
        telling.tell(
                TicketEvents.ATTACHMENT_ADDED,
                ticketId,
                new TicketAttachmentAdded(
                        ticketId,
                        opened.ticket().schoolId(),
                        attachment.id(),
                        attachment.mediaType(),
                        attachment.sizeBytes(),
                        attachment.publicAttachment(),
                        Acting.partyOf(acting.speaker()),
                        acting.at(),
                        acting.clock()));
        audit.changed("attachment-added", "ticket", auditId(ticketId, attachment.id()));
        addresses.remember();
        return attachment;
    }

    /** Newest first. */
    public Page<Attachment> list(UUID ticketId, PageRequest page) {
        boolean publicOnly = desk.look(ticketId).acting().fromOutside();
        int limit = page.limit();
        return Page.of(
                store.list(ticketId, publicOnly, page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.attachment().addedAt(), row.attachment().id()),
                AttachmentStore.Row::attachment);
    }

    /** Whether the ticket holds all of these, and where asked only public ones; what was redacted counts as gone. */
    public boolean has(UUID ticketId, Set<UUID> ids, boolean publicOnly) {
        return ids.isEmpty() || store.count(ticketId, ids, publicOnly) == ids.size();
    }

    /** One that the caller may see; any other answers 404. */
    public Attachment read(UUID ticketId, UUID id) {
        return visible(ticketId, id, desk.look(ticketId).acting()).attachment();
    }

    /** Gives the file out and writes down to whom; one whose content is gone answers 404. */
    @Transactional
    public File open(UUID ticketId, UUID id) {
        Attachment attachment = read(ticketId, id);
        byte[] bytes = store.content(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        audit.read("attachment-read", "ticket", auditId(ticketId, id));
        return new File(attachment, bytes);
    }

    /** Takes it away; only who put it there and the contactpersoon can. */
    @Transactional
    public void remove(UUID ticketId, UUID id) {
        desk.look(ticketId);
        Acting acting = desk.open(ticketId).acting();
        AttachmentStore.Row row = visible(ticketId, id, acting);
        if (!acting.actors().contains(Actor.CONTACTPERSOON) && !acting.author().equals(row.author())) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        store.delete(id);
        note(ticketId, acting, row.attachment(), "attachment-removed");
        audit.changed("attachment-removed", "ticket", auditId(ticketId, id));
    }

    /**
     * Takes content and name out for good; that there was something, of what kind and when, stays. Safe to repeat.
     *
     * @return false when the ticket has no such attachment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean redact(UUID ticketId, UUID id) {
        return store.redact(ticketId, id, REDACTED, clock.instant());
    }

    /** A part of its ticket, so that who did something with it is forgotten with the ticket. */
    private static String auditId(UUID ticketId, UUID id) {
        return ticketId + "/attachments/" + id;
    }

    private AttachmentStore.Row visible(UUID ticketId, UUID id, Acting acting) {
        return store.find(ticketId, id)
                .filter(row -> row.attachment().publicAttachment() || !acting.fromOutside())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void requireRoom(UUID ticketId, int more) {
        AttachmentStore.Held held = store.held(ticketId);
        if (held.files() >= MOST_FILES || held.bytes() + more > MOST_BYTES) {
            throw new ProblemException(TicketsProblem.FILES_FULL);
        }
    }

    private void note(UUID ticketId, Acting acting, Attachment attachment, String what) {
        history.add(new HistoryEntry(
                ticketId,
                acting.at(),
                what,
                acting.speaker().slug(),
                null,
                null,
                !attachment.publicAttachment(),
                Map.of("attachmentId", attachment.id(), "mediaType", attachment.mediaType())));
    }
}
