package nl.schoolbel.knowledge.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What means the same as what was typed. */
@ApplicationScoped
public class Synonyms {

    /** Of more groups than these a search takes no notice. */
    private static final int MOST_GROUPS = 20;

    @Inject
    SynonymStore store;

    /** @param phrases as the search reads what is typed; only those that have synonyms are in the answer */
    public Map<String, Set<String>> of(Collection<String> phrases) {
        Map<String, Set<String>> synonyms = new HashMap<>();
        for (List<String> group : store.groups(phrases.toArray(String[]::new), MOST_GROUPS)) {
            group.stream().filter(phrases::contains).forEach(phrase -> {
                Set<String> others = synonyms.computeIfAbsent(phrase, any -> new LinkedHashSet<>());
                group.stream().filter(other -> !other.equals(phrase)).forEach(others::add);
            });
        }
        return synonyms;
    }
}
