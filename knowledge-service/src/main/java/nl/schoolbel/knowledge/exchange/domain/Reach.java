package nl.schoolbel.knowledge.exchange.domain;

import java.util.List;
import java.util.Map;

/** How many practices reached how many schools beside the one that they came from. */
public final class Reach {

    private static final int OPEN = Integer.MAX_VALUE;

    /** The steps in which a practice becomes known: nobody, a neighbour, a few, many. */
    private static final List<int[]> STEPS = List.of(
            new int[] {0, 0}, new int[] {1, 1}, new int[] {2, 2}, new int[] {3, 5}, new int[] {6, 10}, new int[] {
                11, OPEN
            });

    private final Map<Integer, Integer> practices;

    /** @param practices number of practices by number of schools */
    public Reach(Map<Integer, Integer> practices) {
        this.practices = Map.copyOf(practices);
    }

    /**
     * Practices that reached so many schools.
     *
     * @param least from so many schools
     * @param most to so many, inclusive; {@code null} for without end
     */
    public record Step(int least, Integer most, int practices) {}

    /** All steps in order, also those without practices. */
    public List<Step> steps() {
        return STEPS.stream()
                .map(edges -> new Step(edges[0], edges[1] == OPEN ? null : edges[1], between(edges[0], edges[1])))
                .toList();
    }

    private int between(int least, int most) {
        return practices.entrySet().stream()
                .filter(one -> one.getKey() >= least && one.getKey() <= most)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
