package nl.schoolbel.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.events.terms.EscalationReceiver;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.contactpersonen.Contactpersonen;
import nl.schoolbel.tickets.contactpersonen.Contactpersoon;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.watchers.Watchers;

/** Who is told of what happens to a ticket. */
@ApplicationScoped
public class Audience {

    @Inject
    Watchers watchers;

    @Inject
    Contactpersonen contactpersonen;

    @Inject
    PersonAddresses addresses;

    /**
     * The subjects of those to tell: who follows the ticket and the school's contactpersonen, without who did it, and
     * without who does not want to hear of it; an escalation is told to every contactpersoon. When nobody at the school looks,
     * it is told to the coaches.
     */
    Set<String> of(Ticket ticket, NoticeKind kind, String author) {
        if (kind.told() == NoticeKind.Told.COACHES) {
            return Set.copyOf(addresses.coaches());
        }
        if (kind.told() == NoticeKind.Told.OWNERS) {
            return mayHear(ticket, watchers.owners(ticket));
        }
        Set<String> told = new LinkedHashSet<>();
        contactpersonen.of(ticket.schoolId()).forEach(person -> told.add(person.subject()));
        if (kind != NoticeKind.ESCALATED) {
            watchers.silenced(ticket.id()).forEach(told::remove);
        }
        if (kind.told() != NoticeKind.Told.CONTACTPERSONEN) {
            for (Map.Entry<String, String> watcher : watchers.of(ticket).entrySet()) {
                boolean seesAll = !Watchers.COLLEAGUE.equals(watcher.getValue());
                if (seesAll || kind.told() == NoticeKind.Told.ALL) {
                    told.add(watcher.getKey());
                }
            }
        }
        if (author != null) {
            told.remove(author);
        }
        return mayHear(ticket, told);
    }

    /**
     * Those that an escalation is for: each contactpersoon of the school, each coach, both or none; those outside the school are
     * told by sla-service.
     *
     * @param receivers as sla-service tells them
     */
    Set<String> ofEscalation(Ticket ticket, Collection<String> receivers) {
        Set<String> told = new LinkedHashSet<>();
        if (receivers.contains(EscalationReceiver.SCHOOL.slug())) {
            contactpersonen.of(ticket.schoolId()).forEach(person -> told.add(person.subject()));
        }
        if (receivers.contains(EscalationReceiver.COACH.slug())) {
            told.addAll(addresses.coaches());
        }
        return mayHear(ticket, told);
    }

    /** Those of the subjects who may still see the ticket: as the school says, or as their account said last. */
    public Set<String> mayHear(Ticket ticket, Set<String> subjects) {
        Set<String> may = new LinkedHashSet<>(addresses.whoMaySee(ticket.schoolId(), subjects));
        contactpersonen.of(ticket.schoolId()).stream()
                .map(Contactpersoon::subject)
                .filter(subjects::contains)
                .forEach(may::add);
        return may;
    }
}
