package nl.schoolbel.sla.figures;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.sla.figures.domain.FigureMonth;

/**
 * Which figures are wanted, of what the caller may see.
 *
 * @param groupBy empty for everything together
 * @param target {@code null} for all
 * @param schools {@code null} for all
 * @param beheerpartner {@code null} for all
 */
record FigureQuestion(
        FigureMonth month, Set<FigureGroup> groupBy, Target target, Collection<UUID> schools, UUID beheerpartner) {}
