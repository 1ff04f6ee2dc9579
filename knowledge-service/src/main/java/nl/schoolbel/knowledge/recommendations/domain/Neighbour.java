package nl.schoolbel.knowledge.recommendations.domain;

/**
 * Another school, held against this one.
 *
 * @param sameTarget it does something for a group that this school works with
 * @param sameDevice it does something on a device that this school works with
 * @param sharedPractices so many practices both do
 */
public record Neighbour(boolean sameTarget, boolean sameDevice, int sharedPractices) {

    /** Two of the three make a school like this one. */
    private static final int ENOUGH = 2;

    /** True when what works there may work here. */
    public boolean isLike() {
        return (sameTarget ? 1 : 0) + (sameDevice ? 1 : 0) + (sharedPractices > 0 ? 1 : 0) >= ENOUGH;
    }
}
