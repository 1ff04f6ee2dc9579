package nl.schoolbel.sla.gateway.callback.secrets;

import java.util.List;
import java.util.UUID;

/**
 * What a callback may be proven with.
 *
 * @param username for {@code basic} only
 * @param addresses ranges that it may come from; empty for anywhere
 */
public record CallbackCredential(
        UUID id, CallbackScheme scheme, String secret, String username, List<String> addresses) {

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "CallbackCredential[" + id + " " + scheme.slug() + "]";
    }
}
