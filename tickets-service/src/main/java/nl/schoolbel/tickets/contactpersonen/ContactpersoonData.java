package nl.schoolbel.tickets.contactpersonen;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.privacy.PersonData;

/** What is held of people who are contactpersoon: name, mail address and since when. */
@ApplicationScoped
public class ContactpersoonData implements PersonData {

    @Inject
    ContactpersoonStore store;

    @Override
    public String section() {
        return "contactpersonen";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return store.ofSubject(subject).stream()
                .map(person -> EventJson.mapper().convertValue(person, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }

    /** Nobody needs the row without the person. */
    @Override
    public void erase(String subject, String pseudonym) {
        store.deleteOfSubject(subject);
    }

    /** Nothing of a contactpersoon hangs on a ticket. */
    @Override
    public void forget(UUID ticketId) {}

    /** Who is one without a last day stays. */
    @Override
    public void forgetUnseen(Instant before) {
        store.deleteUntil(before.atZone(SchoolCalendar.DUTCH).toLocalDate());
    }
}
