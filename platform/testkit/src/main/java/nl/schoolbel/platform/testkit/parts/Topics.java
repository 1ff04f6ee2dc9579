package nl.schoolbel.platform.testkit.parts;

import java.util.Set;

/**
 * The topics that exist on a fresh test broker. The kit depends on no module of ours, so the names stand here a second
 * time; {@code platform} tests that they equal those of {@code events}.
 */
public final class Topics {

    /** Partitions of every topic, as in production. */
    public static final int PARTITIONS = 12;

    /** Whole-state topics: the newest record per key is kept. */
    public static final Set<String> COMPACTED = Set.of("schoolbel.schools.v1", "schoolbel.tools.v1");

    /** Event topics: records are kept by age. */
    public static final Set<String> KEPT_BY_AGE = Set.of(
            "schoolbel.tickets.v1",
            "schoolbel.ticket-texts.v1",
            "schoolbel.sla.v1",
            "schoolbel.coaching.v1",
            "schoolbel.knowledge.v1");

    private Topics() {}
}
