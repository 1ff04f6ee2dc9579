package nl.schoolbel.simulator;

import java.net.URI;

/**
 * What both sides agreed on beforehand.
 *
 * @param webhookSecret {@code whsec_…}, signs what Schoolbel sends; {@code null} while not agreed: nothing verifies
 * @param callbackUrl where updates go; {@code null} while not agreed
 * @param callbackSecret {@code whsec_…}, signs what the simulator sends; {@code null} while not agreed
 */
record Connection(String webhookSecret, URI callbackUrl, String callbackSecret) {

    static Connection none() {
        return new Connection(null, null, null);
    }

    boolean takesCallbacks() {
        return callbackUrl != null && callbackSecret != null;
    }
}
