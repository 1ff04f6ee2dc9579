package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts hits by their values. A facet that narrows is counted among what it leaves out too, so that one can choose again. */
@ApplicationScoped
class FacetCounting {

    @Inject
    HitStore store;

    SearchFacets of(Found found, SearchFilter filter) {
        return new SearchFacets(
                counts(Facet.KIND, found, filter),
                counts(Facet.SUBJECT_AREA, found, filter),
                counts(Facet.TARGET, found, filter),
                counts(Facet.DEVICE, found, filter),
                counts(Facet.LOGIN, found, filter),
                counts(Facet.PRIVACY_DECISION, found, filter),
                counts(Facet.LOW_THRESHOLD, found, filter),
                counts(Facet.OUTCOME, found, filter));
    }

    private List<FacetCount> counts(Facet facet, Found found, SearchFilter filter) {
        if (found.look() == null || !filter.values().containsKey(facet)) {
            return counts(facet, found.hits(), found.more());
        }
        List<Hit> wider = store.some(found.look(), filter.without(facet));
        boolean more = wider.size() > HitStore.WINDOW;
        return counts(facet, more ? wider.subList(0, HitStore.WINDOW) : wider, more);
    }

    static List<FacetCount> counts(Facet facet, List<Hit> hits, boolean more) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Hit hit : hits) {
            hit.values().get(facet).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new FacetCount(
                        entry.getKey().toLowerCase(Locale.ROOT).replace('_', '-'),
                        entry.getValue(),
                        more ? true : null))
                .toList();
    }
}
