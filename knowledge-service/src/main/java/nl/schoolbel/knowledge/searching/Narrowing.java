package nl.schoolbel.knowledge.searching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A filter as conditions on an item {@code i}, with their values. */
final class Narrowing {

    /** A tool with so many points or more is of low threshold, as on its card. */
    static final int LOW_THRESHOLD_POINTS = 70;

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private Narrowing() {}

    static Narrowing of(SearchFilter filter) {
        Narrowing narrowing = new Narrowing();
        if (!filter.draftsToo()) {
            narrowing.conditions.append(" and i.for_everybody");
        }
        if (filter.toolId() != null) {
            narrowing.and(" and i.tool_id = ?", filter.toolId());
        }
        narrowing.kinds(filter);
        narrowing.own(filter, Facet.SUBJECT_AREA, " and i.subject_areas && ?::text[]");
        narrowing.own(filter, Facet.TARGET, " and i.targets && ?::text[]");
        narrowing.own(filter, Facet.DEVICE, " and i.devices && ?::text[]");
        narrowing.own(filter, Facet.OUTCOME, " and i.outcome = any (?::text[])");
        if (filter.values().containsKey(Facet.LOGIN)
                || filter.values().containsKey(Facet.PRIVACY_DECISION)
                || filter.values().containsKey(Facet.LOW_THRESHOLD)) {
            narrowing.ofTool(filter);
        }
        return narrowing;
    }

    /** Each begins with {@code and}. */
    String conditions() {
        return conditions.toString();
    }

    Collection<Object> arguments() {
        return arguments;
    }

    /** One kind by itself, so that its own index gives the order. */
    private void kinds(SearchFilter filter) {
        Set<String> wanted = filter.values().getOrDefault(Facet.KIND, Set.of());
        if (wanted.size() == 1) {
            and(" and i.kind = ?", wanted.iterator().next());
        } else {
            own(filter, Facet.KIND, " and i.kind = any (?::text[])");
        }
    }

    /** What is about a tool has these of its tool, as that is now. */
    private void ofTool(SearchFilter filter) {
        conditions.append(" and i.tool_id in (select t.id from search_item t where t.kind = 'TOOL'");
        if (!filter.draftsToo()) {
            conditions.append(" and t.for_everybody");
        }
        own(filter, Facet.LOGIN, " and t.logins && ?::text[]");
        own(filter, Facet.PRIVACY_DECISION, " and t.privacy_decision = any (?::text[])");
        if (filter.values().containsKey(Facet.LOW_THRESHOLD)) {
            and(
                    " and t.low_threshold_points >= ? and t.privacy_decision is distinct from 'STOP'",
                    LOW_THRESHOLD_POINTS);
        }
        conditions.append(")");
    }

    private void own(SearchFilter filter, Facet facet, String condition) {
        Set<String> wanted = filter.values().get(facet);
        if (wanted != null) {
            and(condition, wanted.toArray(String[]::new));
        }
    }

    private void and(String condition, Object argument) {
        conditions.append(condition);
        arguments.add(argument);
    }
}
