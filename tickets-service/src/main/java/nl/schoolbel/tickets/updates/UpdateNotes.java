package nl.schoolbel.tickets.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.privacy.PersonData;

/** Words of a beheerpartner's system that wait for what it wants. They name a system, not a person. */
@ApplicationScoped
class UpdateNotes implements PersonData {

    @Inject
    UpdateStore store;

    @Override
    public String section() {
        return "beheerpartnerNotes";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return List.of();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        // An update knows a beheerpartner, not a person.
    }

    @Override
    public void forget(UUID ticketId) {
        store.dropNotes(ticketId);
    }
}
