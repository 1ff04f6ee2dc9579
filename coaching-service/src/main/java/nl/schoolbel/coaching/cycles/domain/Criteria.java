package nl.schoolbel.coaching.cycles.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What has to be seen before a practice is said to stick.
 *
 * @param colleaguesUnaided so many or more use it without help
 * @param owner somebody at the school must be responsible for it
 * @param yearPlan it must stand in the school's year plan
 * @param reviewDate the school must have a day on which it looks at it again
 */
public record Criteria(int colleaguesUnaided, boolean owner, boolean yearPlan, boolean reviewDate) {

    /** What counts when a cycle says nothing else. */
    public static final Criteria USUAL = new Criteria(3, true, true, true);

    /** What is missing of what is asked; nothing when it sticks. */
    public Set<Lack> missing(Findings found) {
        EnumSet<Lack> missing = EnumSet.noneOf(Lack.class);
        if (found.colleaguesUnaided() < colleaguesUnaided) {
            missing.add(Lack.COLLEAGUES);
        }
        if (owner && !found.ownerNamed()) {
            missing.add(Lack.OWNER);
        }
        if (yearPlan && !found.inYearPlan()) {
            missing.add(Lack.YEAR_PLAN);
        }
        if (reviewDate && found.reviewDate() == null) {
            missing.add(Lack.REVIEW_DATE);
        }
        return Collections.unmodifiableSet(missing);
    }
}
