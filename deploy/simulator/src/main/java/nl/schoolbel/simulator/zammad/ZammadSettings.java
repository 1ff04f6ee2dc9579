package nl.schoolbel.simulator.zammad;

import java.util.List;
import java.util.Map;

/**
 * How this Zammad was set up by its owner. What is left out has the usual.
 *
 * @param tokens the login of the account by access token
 * @param passwords by login
 * @param groups by name
 * @param customFields fields of a ticket that its owner added
 * @param searchDelayMillis how long a new or changed ticket is not found by a search
 */
record ZammadSettings(
        Map<String, String> tokens,
        Map<String, String> passwords,
        List<String> groups,
        List<String> customFields,
        long searchDelayMillis) {

    static final String ACCOUNT = "schoolbel@example.org";

    /** In the order of their ids, from 1. */
    static final List<String> STATES =
            List.of("new", "open", "pending reminder", "closed", "merged", "removed", "pending close");

    static final List<String> PRIORITIES = List.of("1 low", "2 normal", "3 high");

    ZammadSettings {
        tokens = tokens == null ? Map.of("zammad-token", ACCOUNT) : tokens;
        passwords = passwords == null ? Map.of(ACCOUNT, "zammad-password") : passwords;
        groups = groups == null ? List.of("Users", "Servicedesk") : groups;
        customFields = customFields == null ? List.of("schoolbel_number") : customFields;
    }

    static ZammadSettings usual() {
        return new ZammadSettings(null, null, null, null, 0);
    }
}
