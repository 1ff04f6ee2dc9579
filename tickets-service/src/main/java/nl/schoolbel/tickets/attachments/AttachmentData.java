package nl.schoolbel.tickets.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.privacy.PersonData;

/** The files that somebody put with tickets. */
@ApplicationScoped
class AttachmentData implements PersonData {

    @Inject
    AttachmentStore store;

    @Override
    public String section() {
        return "attachments";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return store.by(subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        store.rename(subject, pseudonym);
    }

    @Override
    public void forget(UUID ticketId) {
        store.deleteAll(ticketId);
    }
}
