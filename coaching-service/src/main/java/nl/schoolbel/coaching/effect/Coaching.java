package nl.schoolbel.coaching.effect;

import java.time.LocalDate;
import java.util.UUID;

/** Coaching about a tool at a school, of which the effect is measured. */
record Coaching(About about, UUID id, UUID schoolId, UUID toolId, LocalDate turningDate) {}
