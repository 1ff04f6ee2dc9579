package nl.schoolbel.coaching.cycles.domain;

import java.time.LocalDate;

/**
 * What a check found at the school.
 *
 * @param colleaguesUnaided how many use it without help
 * @param ownerNamed somebody at the school is responsible for it
 * @param inYearPlan it stands in the school's year plan
 * @param reviewDate when the school looks at it again, or {@code null}
 */
public record Findings(int colleaguesUnaided, boolean ownerNamed, boolean inYearPlan, LocalDate reviewDate) {}
