package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.domain.Asked;
import nl.schoolbel.knowledge.searching.domain.Compounds;
import nl.schoolbel.knowledge.searching.domain.Look;
import nl.schoolbel.knowledge.searching.domain.Misspelling;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.knowledge.searching.domain.WordForms;

/**
 * Finds by the words of a teacher. First what has all of them; when that is fewer than {@value #ENOUGH}, what has them as
 * they were probably meant; while it is few, what has most of the words; when that is nothing, what has a name that looks
 * like it.
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
     * @param relax whether what has most of the words follows when few things have all
     */
    Found find(SearchWords words, SearchFilter filter, boolean relax) {
        Asked asked = maker.of(words.asked());
        if (asked.isEmpty()) {
            return found(alike(words, filter), null, null, false);
        }
        List<Hit> hits = store.best(asked.close(), Look.of(asked.wide()), words.text(), filter);
        if (hits.size() >= ENOUGH) {
            return found(hits, Look.of(asked.wide()), null, false);
        }
        String query = asked.wide();
        String corrected = null;
        Map<String, String> meant = meant(asked);
        if (!meant.isEmpty()) {
            Asked better = maker.of(replaced(words.asked(), meant));
            String text = words.textWith(meant);
            List<Hit> more = store.best(better.close(), Look.of(better.wide()), text, filter);
            query = "(" + query + ") | (" + better.wide() + ")";
            corrected = more.isEmpty() ? null : text;
            hits = merged(hits, more);
            asked = better;
        }
        if (relax && hits.size() < ENOUGH && asked.canBeRelaxed()) {
            return relaxed(asked, words, filter, found(hits, Look.of(query), corrected, false));
        }
        return hits.isEmpty()
                ? found(alike(words, filter), null, null, false)
                : found(hits, Look.of(query), corrected, false);
    }

    /** What has most of the words follows what has all; where nothing does, what has any. */
    private Found relaxed(Asked asked, SearchWords words, SearchFilter filter, Found all) {
        Look some = asked.most(lexicon.common(asked));
        List<Hit> hits = merged(all.hits(), store.best(some.marks(), some, words.text(), filter));
        if (hits.isEmpty()) {
            some = Look.of(asked.any());
            hits = store.best(some.marks(), some, words.text(), filter);
        }
        if (hits.isEmpty()) {
            return found(alike(words, filter), null, null, false);
        }
        boolean relaxed = hits.size() > all.hits().size();
        Found found = found(hits, relaxed ? some : all.look(), all.corrected(), relaxed);
        return new Found(found.hits(), found.look(), found.corrected(), relaxed, all.inVain(), found.more());
    }

    private List<Hit> alike(SearchWords words, SearchFilter filter) {
        return words.mayBeMisspelt() ? store.alike(words.text(), filter) : List.of();
    }

    private static Found found(List<Hit> hits, Look look, String corrected, boolean relaxed) {
        boolean more = hits.size() > HitStore.WINDOW;
        return new Found(
                more ? hits.subList(0, HitStore.WINDOW) : hits, look, corrected, relaxed, hits.isEmpty(), more);
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

    /** In both lists what may not be used comes last, and so it does in both together. */
    private static List<Hit> merged(List<Hit> first, List<Hit> then) {
        Map<Hit.Key, Hit> all = new LinkedHashMap<>();
        first.forEach(hit -> all.put(hit.key(), hit));
        then.forEach(hit -> all.putIfAbsent(hit.key(), hit));
        List<Hit> merged = new ArrayList<>(all.values());
        merged.sort(Comparator.comparing(Hit::last));
        return merged;
    }

    /** The tool that the words name, when there is one. */
    Optional<UUID> named(SearchWords words) {
        return store.named(words.text());
    }
}
