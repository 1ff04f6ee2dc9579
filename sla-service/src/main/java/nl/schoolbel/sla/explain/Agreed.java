package nl.schoolbel.sla.explain;

import java.util.UUID;

/** The agreement version that a clock runs under. */
record Agreed(UUID id, String name, int version) {}
