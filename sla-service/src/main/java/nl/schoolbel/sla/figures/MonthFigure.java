package nl.schoolbel.sla.figures;

import java.time.Instant;
import java.util.List;

/**
 * A month beside others.
 *
 * @param month such as {@code 2026-11}, in Dutch time
 * @param closedAt {@code null} while its figures still move
 * @param targets only those of which a clock was decided
 */
public record MonthFigure(String month, Instant closedAt, List<TargetFigure> targets) {}
