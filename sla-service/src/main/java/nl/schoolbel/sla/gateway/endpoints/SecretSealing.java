package nl.schoolbel.sla.gateway.endpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.secrets.SealedRows;

/** Seals all that is kept with the current key, and accounts for it. */
@ApplicationScoped
class SecretSealing {

    @Inject
    SealedRows rows;

    @Inject
    AuditTrail audit;

    int sealAnew() {
        int sealed = rows.sealAnew();
        audit.read("secrets-sealed-anew", "secrets", "all");
        return sealed;
    }
}
