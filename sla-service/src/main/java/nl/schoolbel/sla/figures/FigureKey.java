package nl.schoolbel.sla.figures;

import java.util.UUID;

/** One group; what it is not told apart by, and what its tickets do not have, is {@code null}. */
record FigureKey(UUID schoolId, UUID beheerpartnerId, Integer priority, UUID categoryId) {}
