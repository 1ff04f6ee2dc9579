package nl.schoolbel.sla.gateway.wire.address;

import nl.schoolbel.sla.gateway.wire.domain.Refusal;

/** Webhooks do not go there. Names no address. */
public final class AddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    AddressRefused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
