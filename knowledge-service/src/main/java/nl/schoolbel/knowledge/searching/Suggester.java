package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.knowledge.searching.domain.TypedSoFar;

/**
 * Articles and tools that may help, while somebody types. A sentence that describes a trouble has words that no article has,
 * so two of its words are enough; the last word may not be finished. Nothing is kept of what is typed.
 */
@ApplicationScoped
public class Suggester {

    /** A beginning of three letters may become many words; names and short words are what is typed. */
    private static final int MOST_STARTING = 40;

    @Inject
    Lexicon lexicon;

    @Inject
    SuggestionStore store;

    /**
     * What everybody may read, best first.
     *
     * @param typed so far
     * @param toolId only about this tool, when it is known; {@code null} for all
     */
    @Transactional
    public List<Suggested> suggest(String typed, UUID toolId, int limit) {
        List<String> words = SearchWords.of(typed).asked();
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> goingOn = goingOn(words.get(words.size() - 1), SearchWords.endsInWord(typed));
        Set<String> texts = new LinkedHashSet<>(words);
        texts.addAll(goingOn);
        Map<String, Lexicon.Stem> stems = lexicon.stems(texts);
        List<TypedSoFar.Word> said = words.stream()
                .map(word -> new TypedSoFar.Word(
                        word, stems.get(word).dutch(), stems.get(word).written()))
                .toList();
        List<String> beginnings = goingOn.stream()
                .map(word -> stems.get(word).dutch())
                .filter(stem -> !stem.isEmpty())
                .toList();
        return TypedSoFar.query(said, beginnings)
                .map(query -> store.best(query, toolId, limit))
                .orElse(List.of());
    }

    private List<String> goingOn(String last, boolean unfinished) {
        return unfinished && last.length() >= TypedSoFar.SHORTEST_BEGINNING
                ? lexicon.starting(last, MOST_STARTING)
                : List.of();
    }
}
