package nl.schoolbel.tickets.intake;

import java.util.Map;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;

/**
 * How many people it hits times how soon it hurts, 1 (highest) to 4:
 *
 * <pre>
 *                  low  normal  high
 * person            4     4      3
 * class             4     3      2
 * school            3     2      1
 * several-schools   2     1      1
 * </pre>
 *
 * A blocked lesson raises the urgency by one; high stays high.
 */
final class PriorityMatrix {

    private static final Map<Impact, int[]> BY_URGENCY = Map.of(
            Impact.PERSON, new int[] {4, 4, 3},
            Impact.CLASS, new int[] {4, 3, 2},
            Impact.SCHOOL, new int[] {3, 2, 1},
            Impact.SEVERAL_SCHOOLS, new int[] {2, 1, 1});

    private PriorityMatrix() {}

    static int priority(Impact impact, Urgency urgency, boolean lessonBlocked) {
        return BY_URGENCY.get(impact)[column(lessonBlocked ? raised(urgency) : urgency)];
    }

    private static Urgency raised(Urgency urgency) {
        return urgency == Urgency.LOW ? Urgency.NORMAL : Urgency.HIGH;
    }

    private static int column(Urgency urgency) {
        return switch (urgency) {
            case LOW -> 0;
            case NORMAL -> 1;
            case HIGH -> 2;
        };
    }
}
