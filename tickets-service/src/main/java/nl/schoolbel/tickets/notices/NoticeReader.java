package nl.schoolbel.tickets.notices;

import java.util.Set;
import java.util.UUID;

/**
 * Who reads notices, and of which schools.
 *
 * @param schools whose tickets the person may see; {@code null} for all
 */
record NoticeReader(String subject, Set<UUID> schools) {

    /** Somebody's notices, whatever their tickets. */
    static NoticeReader ofAll(String subject) {
        return new NoticeReader(subject, null);
    }

    UUID[] schoolIds() {
        return schools == null ? null : schools.toArray(UUID[]::new);
    }
}
