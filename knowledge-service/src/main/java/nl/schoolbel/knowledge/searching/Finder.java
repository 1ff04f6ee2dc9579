package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.domain.Asked;
import nl.schoolbel.knowledge.searching.domain.Compounds;
import nl.schoolbel.knowledge.searching.domain.Misspelling;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.knowledge.searching.domain.WordForms;

/**
 * Finds by the words of a teacher. First what has all of them; when that is fewer than {@value #ENOUGH}, what has them as
 * they were probably meant; when that is nothing, what has a name that looks like it, or most of the words.
 */
@ApplicationScoped
class Finder {

    /** Fewer hits than these, and a word was probably misspelt. */
    private static final int ENOUGH = 3;

    @Inject
    QueryMaker maker;

    @Inject
    Lexicon lexicon;

    @Inject
    HitStore store;

    /**
     * Needs a running transaction.
     *
     * @param relax whether most of the words will do when nothing has all
     */
    Found find(SearchWords words, SearchFilter filter, boolean relax) {
        Asked asked = maker.of(words.asked());
        if (asked.isEmpty()) {
            return alike(words, filter);
        }
        List<Hit> hits = store.best(asked.close(), asked.wide(), words.text(), filter);
        String query = asked.wide();
        String corrected = null;
        if (hits.size() < ENOUGH) {
            Map<String, String> meant = meant(asked);
            Asked better = meant.isEmpty() ? null : maker.of(replaced(words.asked(), meant));
            String text = words.textWith(meant);
            List<Hit> more = better == null ? List.of() : store.best(better.close(), better.wide(), text, filter);
            if (!more.isEmpty()) {
                hits = merged(hits, more);
                query = "(" + query + ") | (" + better.wide() + ")";
                corrected = text;
            }
        }
        if (!hits.isEmpty()) {
            return found(hits, query, corrected, false);
        }
        Found alike = alike(words, filter);
        return alike.hits().isEmpty() && relax && asked.canBeRelaxed() ? relaxed(asked, words, filter) : alike;
    }

    private Found relaxed(Asked asked, SearchWords words, SearchFilter filter) {
        String most = asked.most();
        List<Hit> hits = store.best(most, most, words.text(), filter);
        return found(hits, most, null, !hits.isEmpty());
    }

    private Found alike(SearchWords words, SearchFilter filter) {
        return found(words.mayBeMisspelt() ? store.alike(words.text(), filter) : List.of(), null, null, false);
    }

    private static Found found(List<Hit> hits, String query, String corrected, boolean relaxed) {
        boolean more = hits.size() > HitStore.WINDOW;
        return new Found(more ? hits.subList(0, HitStore.WINDOW) : hits, query, corrected, relaxed, more);
    }

    /** What was probably meant by the words that nothing has. */
    private Map<String, String> meant(Asked asked) {
        List<String> typed = asked.words().stream()
                .map(Asked.Word::typed)
                .filter(word -> word.length() >= Misspelling.SHORTEST)
                .toList();
        Set<String> known = lexicon.known(typed);
        Map<String, String> meant = new LinkedHashMap<>();
        for (String word : typed) {
            if (!known.contains(word) && !isUnderstood(word)) {
                Misspelling.meant(word, lexicon.alike(word)).ifPresent(other -> meant.put(word, other));
            }
        }
        return meant;
    }

    private boolean isUnderstood(String word) {
        return word.length() >= Compounds.SHORTEST_START && lexicon.isStart(word)
                || !lexicon.known(WordForms.of(word)).isEmpty();
    }

    private static List<String> replaced(List<String> words, Map<String, String> meant) {
        return words.stream().map(word -> meant.getOrDefault(word, word)).toList();
    }

    private static List<Hit> merged(List<Hit> first, List<Hit> then) {
        Map<Hit.Key, Hit> all = new LinkedHashMap<>();
        first.forEach(hit -> all.put(hit.key(), hit));
        then.forEach(hit -> all.putIfAbsent(hit.key(), hit));
        return new ArrayList<>(all.values());
    }

    /** The tool that the words name, when there is one. */
    Optional<UUID> named(SearchWords words) {
        return store.named(words.text());
    }
}
