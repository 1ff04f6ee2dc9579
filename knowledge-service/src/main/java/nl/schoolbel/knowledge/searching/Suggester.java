package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.knowledge.searching.domain.SearchWords;
import nl.schoolbel.knowledge.searching.domain.TypedSoFar;

/**
 * Articles and tools that may help, while somebody types. A sentence that describes a trouble has words that no article has,
 * so two of its words are enough; the last word may not be finished. Nothing is kept of what is typed.
 */
@ApplicationScoped
public class Suggester {

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
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Suggested> suggest(String typed, UUID toolId, int limit) {
        List<String> words = SearchWords.of(typed).asked();
        if (words.isEmpty()) {
            return List.of();
        }
        var stems = lexicon.stems(words);
        List<TypedSoFar.Word> known = IntStream.range(0, words.size())
                .mapToObj(i -> new TypedSoFar.Word(
                        words.get(i),
                        stems.get(words.get(i)).dutch(),
                        stems.get(words.get(i)).written()))
                .toList();
        return TypedSoFar.query(known, SearchWords.endsInWord(typed))
                .map(query -> store.best(query, toolId, limit))
                .orElse(List.of());
    }
}
