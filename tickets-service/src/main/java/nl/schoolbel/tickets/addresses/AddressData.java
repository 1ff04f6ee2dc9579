package nl.schoolbel.tickets.addresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.privacy.PersonData;

/** Somebody's mail address. */
@ApplicationScoped
class AddressData implements PersonData {

    @Inject
    PersonAddresses addresses;

    @Override
    public String section() {
        return "mail-address";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return addresses.export(subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        addresses.forget(subject);
    }

    @Override
    public void forget(UUID ticketId) {
        // An address belongs to a person, not to a ticket.
    }

    @Override
    public void forgetUnseen(Instant before) {
        addresses.forgetUnseen(before);
    }
}
