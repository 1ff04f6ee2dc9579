package nl.schoolbel.sla.maillists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerRegister;

/** Keeps the lists; a change counts for what is mailed from now on. */
@ApplicationScoped
public class MailLists {

    @Inject
    MailListStore store;

    @Inject
    BeheerpartnerRegister beheerpartners;

    @Inject
    AuditTrail audit;

    /** A list with its version. */
    record Read(MailList list, long version) {

        Response answer() {
            return Response.ok(list).tag(Precondition.etag(version)).build();
        }
    }

    /** Who leads the work at a beheerpartner. */
    public List<MailAddress> managers(UUID beheerpartner) {
        return store.find(beheerpartner).addresses();
    }

    public List<MailAddress> bestuur() {
        return store.find(null).addresses();
    }

    /** @param beheerpartner null for the list of the bestuur */
    Read read(UUID beheerpartner) {
        requireKnown(beheerpartner);
        MailListStore.Row row = store.find(beheerpartner);
        return new Read(new MailList(row.addresses()), row.version());
    }

    /** @param beheerpartner as for {@link #read} */
    @Transactional
    Read change(UUID beheerpartner, String ifMatch, MailList wanted) {
        requireKnown(beheerpartner);
        MailListStore.Row row = store.lock(beheerpartner);
        Precondition.require(ifMatch, row.version());
        if (!row.addresses().equals(wanted.addresses())) {
            store.change(beheerpartner, wanted.addresses());
            if (beheerpartner == null) {
                audit.changed("escalation-addresses-changed", "bestuur", "addresses");
            } else {
                audit.changed("managers-changed", "beheerpartner", beheerpartner);
            }
        }
        return read(beheerpartner);
    }

    private void requireKnown(UUID beheerpartner) {
        if (beheerpartner != null) {
            beheerpartners.require(beheerpartner);
        }
    }
}
