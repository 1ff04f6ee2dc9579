package nl.schoolbel.tickets.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.privacy.PersonData;

/** Views are kept under who saved them, and their names and words are that person's. */
@ApplicationScoped
public class ViewPersonData implements PersonData {

    @Inject
    ViewStore store;

    @Override
    public String section() {
        return "ticketViews";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return store.ofOwner(subject).stream()
                .map(row -> Map.<String, Object>of(
                        "id", row.id(),
                        "name", row.name(),
                        "filters", row.filters(),
                        "createdAt", row.createdAt()))
                .toList();
    }

    @Override
    public void erase(String subject, String pseudonym) {
        store.forget(subject, pseudonym);
    }

    @Override
    public void forget(UUID ticketId) {
        // A view knows no ticket.
    }
}
