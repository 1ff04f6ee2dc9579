package nl.schoolbel.knowledge.harvesting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is told of a record without its metadata.
 *
 * @param changedAt when everybody saw it change last
 * @param deleted true when it was taken from the list, which it stays
 * @param sets the subject areas of the published version
 */
record OaiRecord(UUID id, Instant changedAt, boolean deleted, List<String> sets) {

    OaiRecord asDeleted() {
        return new OaiRecord(id, changedAt, true, sets);
    }
}
