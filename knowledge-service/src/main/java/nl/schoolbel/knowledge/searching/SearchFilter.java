package nl.schoolbel.knowledge.searching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What is looked for among: all filters count together, several values of one filter count as or.
 *
 * @param values the chosen values per facet, as they are stored; a facet that does not narrow is absent
 * @param toolId only what is about this tool; {@code null} for all
 * @param draftsToo also what coaches alone see
 */
record SearchFilter(Map<Facet, Set<String>> values, UUID toolId, boolean draftsToo) {

    /** What a facet of yes or no has when it is yes. */
    static final String YES = "TRUE";

    static SearchFilter of(UUID toolId, boolean draftsToo) {
        return new SearchFilter(new EnumMap<>(Facet.class), toolId, draftsToo);
    }

    /** Narrows to these; no values narrow nothing. */
    SearchFilter with(Facet facet, Collection<? extends Enum<?>> wanted) {
        return wanted == null || wanted.isEmpty()
                ? this
                : narrowed(facet, wanted.stream().map(Enum::name).toList());
    }

    SearchFilter lowThreshold(boolean wanted) {
        return wanted ? narrowed(Facet.LOW_THRESHOLD, List.of(YES)) : this;
    }

    /** The same without one facet, whose own counts are asked for. */
    SearchFilter without(Facet facet) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(values);
        others.remove(facet);
        return new SearchFilter(others, toolId, draftsToo);
    }

    /** True when something may be left out although its words are right. */
    boolean narrows() {
        return !values.isEmpty() || toolId != null;
    }

    private SearchFilter narrowed(Facet facet, List<String> wanted) {
        SearchFilter narrower = without(facet);
        narrower.values().put(facet, new TreeSet<>(wanted));
        return narrower;
    }
}
