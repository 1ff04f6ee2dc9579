package nl.schoolbel.tickets.watchers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Sight;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketPersons;
import nl.schoolbel.tickets.ticket.TicketScope;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Who follows which ticket. Whoever sees a ticket may follow it; nobody decides for another. */
@ApplicationScoped
public class Watchers {

    /** The role of who sees a part of the ticket only, such as a teacher with the same trouble. */
    public static final String COLLEAGUE = "colleague";

    @Inject
    Sql sql;

    @Inject
    TicketDesk desk;

    @Inject
    TicketStore tickets;

    @Inject
    TicketScope scope;

    @Inject
    Caller caller;

    @Inject
    PersonAddresses addresses;

    @Inject
    DomainClock clock;

    private record Row(String subject, String role, boolean watching) {}

    /** How it is for the caller. */
    public Watching read(UUID ticketId) {
        return view(desk.seen(ticketId));
    }

    /** Lets the caller follow the ticket from now on; safe to repeat. A forgotten ticket answers 409. */
    @Transactional
    public Watching follow(UUID ticketId) {
        Ticket ticket = desk.seenLocked(ticketId);
        set(ticket, true);
        return view(ticket);
    }

    /** Lets the caller not follow the ticket any more, also one that the caller sees no more; safe to repeat. */
    @Transactional
    public void unfollow(UUID ticketId) {
        set(
                tickets.lock(ticketId)
                        .filter(ticket -> scope.sightOf(ticket) != Sight.NONE || isKnown(ticket))
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)),
                false);
    }

    private boolean isKnown(Ticket ticket) {
        return scope.isOwn(ticket)
                || rows(ticket.id()).stream().anyMatch(row -> row.subject().equals(caller.subject()));
    }

    private void set(Ticket ticket, boolean watching) {
        tickets.requireNotForgotten(ticket);
        sql.update(
                "insert into watcher (ticket_id, subject, role, watching, since) values (?, ?, ?, ?, ?)"
                        + " on conflict (ticket_id, subject) do update set role = excluded.role,"
                        + " watching = excluded.watching, since = excluded.since"
                        + " where watcher.watching <> excluded.watching or watcher.role <> excluded.role",
                ticket.id(),
                caller.subject(),
                role(ticket),
                watching,
                clock.instant());
        addresses.remember();
    }

    /** The role by subject of everybody who follows the ticket; the reporter's and the enterer's is {@code teacher}. */
    public Map<String, String> of(Ticket ticket) {
        Map<String, String> roles = new LinkedHashMap<>();
        owned(ticket).forEach(owner -> roles.put(owner, Actor.TEACHER.slug()));
        for (Row row : rows(ticket.id())) {
            if (row.watching()) {
                roles.putIfAbsent(row.subject(), row.role());
            } else {
                roles.remove(row.subject());
            }
        }
        return roles;
    }

    /** Whose ticket it is and who entered it, without who does not want to hear of it. */
    public Set<String> owners(Ticket ticket) {
        Set<String> owners = owned(ticket);
        silenced(ticket.id()).forEach(owners::remove);
        return owners;
    }

    private static Set<String> owned(Ticket ticket) {
        return Stream.of(ticket.reporter(), ticket.enteredBy())
                .filter(Objects::nonNull)
                .filter(subject -> !subject.equals(TicketPersons.NOBODY))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lets who follow a duplicate follow the ticket that goes on, unless they have said about that one what they want. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOver(Ticket duplicate, UUID into) {
        of(duplicate)
                .keySet()
                .forEach(subject -> sql.update(
                        "insert into watcher (ticket_id, subject, role, watching, since) values (?, ?, ?, true, ?)"
                                + " on conflict (ticket_id, subject) do nothing",
                        into,
                        subject,
                        COLLEAGUE,
                        clock.instant()));
    }

    /** Those who said that they do not want to hear of the ticket. */
    public List<String> silenced(UUID ticketId) {
        return rows(ticketId).stream()
                .filter(row -> !row.watching())
                .map(Row::subject)
                .toList();
    }

    private Watching view(Ticket ticket) {
        Map<String, String> roles = of(ticket);
        boolean watching = roles.containsKey(caller.subject());
        if (!scope.actorsOn(ticket).contains(Actor.CONTACTPERSOON)) {
            return new Watching(watching, null, null);
        }
        Map<String, Integer> counts = new TreeMap<>();
        roles.values().forEach(role -> counts.merge(role, 1, Integer::sum));
        return new Watching(watching, roles.size(), counts);
    }

    private String role(Ticket ticket) {
        return scope.actorsOn(ticket).stream().findFirst().map(Actor::slug).orElse(COLLEAGUE);
    }

    private List<Row> rows(UUID ticketId) {
        return sql.query(
                "select subject, role, watching from watcher where ticket_id = ? order by since, subject",
                row -> new Row(row.getString("subject"), row.getString("role"), row.getBoolean("watching")),
                ticketId);
    }
}
