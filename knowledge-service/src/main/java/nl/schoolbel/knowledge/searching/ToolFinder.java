package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.gaps.SearchesInVain;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.knowledge.terms.ItemKind;

/** Finds tools alone, for the list of tool cards. */
@ApplicationScoped
public class ToolFinder {

    @Inject
    Finder finder;

    @Inject
    SearchesInVain inVain;

    /**
     * The tools that have all words, best first. That there are none is counted, without the person.
     *
     * @param draftsToo also those that coaches alone see
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> best(String typed, boolean draftsToo, int limit) {
        SearchWords words = SearchWords.of(typed);
        SearchFilter tools = SearchFilter.of(null, draftsToo).with(Facet.KIND, List.of(ItemKind.TOOL));
        List<UUID> hits = words.isEmpty()
                ? List.of()
                : finder.find(words, tools, false).hits().stream()
                        .limit(limit)
                        .map(Hit::id)
                        .toList();
        if (hits.isEmpty()) {
            inVain.note(typed, words.text(), () -> finder.named(words).orElse(null));
        }
        return hits;
    }
}
