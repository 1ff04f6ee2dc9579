package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.knowledge.searching.domain.Asked;
import nl.schoolbel.knowledge.searching.domain.Compounds;
import nl.schoolbel.knowledge.searching.domain.WordForms;
import nl.schoolbel.knowledge.synonyms.Synonyms;

/** Makes of the words that were typed what is asked of the index: their stems, forms, synonyms and compounds. */
@ApplicationScoped
class QueryMaker {

    /** A stem of fewer letters is that of too many words: les is what is left of lees. */
    private static final int SHORTEST_STEM = 4;

    /** A phrase that has a synonym has at most so many words. */
    private static final int LONGEST_PHRASE = 3;

    /** Words that begin with one that is not known itself; the rest of them is found too, but cannot be foreseen. */
    private static final int MOST_STARTING = 20;

    /** Of so many words one that only helps another can be left out. */
    private static final int SAYING_ENOUGH = 3;

    /** Longer words that stand for those that were typed, together; the shortest first. */
    private static final int MOST_LONGER = 60;

    /** "To let pupils vote" is about pupils and voting. */
    private static final Set<String> HELPING = Set.of("laten", "laat");

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    @Inject
    Lexicon lexicon;

    @Inject
    Synonyms synonyms;

    /** What may stand for one word. */
    private static final class Choices {
        final Set<String> same = new LinkedHashSet<>();
        final Set<String> longer = new LinkedHashSet<>();
        final List<Compounds.Parts> parts = new ArrayList<>();

        void keepShortest(int most) {
            List<String> shortest = longer.stream().sorted(SHORTEST).limit(most).toList();
            longer.retainAll(shortest);
        }

        Collection<String> texts() {
            Set<String> all = new LinkedHashSet<>(same);
            all.addAll(longer);
            parts.forEach(pair -> all.addAll(List.of(pair.first(), pair.second())));
            return all;
        }
    }

    /** @param words as typed, without accents */
    Asked of(List<String> words) {
        if (words.isEmpty()) {
            return new Asked(List.of());
        }
        List<Choices> choices = choices(words);
        Set<String> texts = new LinkedHashSet<>(words);
        choices.forEach(one -> texts.addAll(one.texts()));
        Map<String, Lexicon.Stem> stems = lexicon.stems(texts);
        List<Asked.Word> asked = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!stems.get(words.get(i)).dutch().isEmpty()) {
                asked.add(word(words.get(i), choices.get(i), stems));
            }
        }
        return new Asked(
                asked.size() < SAYING_ENOUGH
                        ? asked
                        : asked.stream()
                                .filter(word -> !HELPING.contains(word.typed()))
                                .toList());
    }

    private List<Choices> choices(List<String> words) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        words.forEach(word -> forms.put(word, WordForms.of(word)));
        List<String> joined = Compounds.joined(words);
        Set<String> known = known(words, forms, joined);
        Map<String, Set<String>> ending = lexicon.ending(ends(forms, known));
        List<Choices> choices = new ArrayList<>();
        for (String word : words) {
            Choices one = new Choices();
            forms.get(word).stream().filter(known::contains).forEach(one.same::add);
            one.longer.addAll(ending.getOrDefault(word, Set.of()));
            one.same.forEach(form -> one.longer.addAll(ending.getOrDefault(form, Set.of())));
            if (!known.contains(word)) {
                if (word.length() >= Compounds.SHORTEST_START) {
                    one.longer.addAll(lexicon.starting(word, MOST_STARTING));
                }
                Compounds.parts(word).stream()
                        .filter(pair -> known.contains(pair.first()) && known.contains(pair.second()))
                        .forEach(one.parts::add);
            }
            one.keepShortest(MOST_LONGER / Math.max(3, words.size()));
            choices.add(one);
        }
        for (int i = 0; i < joined.size(); i++) {
            if (known.contains(joined.get(i))) {
                choices.get(i).same.add(joined.get(i));
                choices.get(i + 1).same.add(joined.get(i));
            }
        }
        addSynonyms(words, forms, choices);
        return choices;
    }

    private Set<String> known(List<String> words, Map<String, Set<String>> forms, List<String> joined) {
        Set<String> asked = new LinkedHashSet<>(words);
        forms.values().forEach(asked::addAll);
        asked.addAll(joined);
        for (String word : words) {
            Compounds.parts(word).forEach(pair -> asked.addAll(List.of(pair.first(), pair.second())));
        }
        return lexicon.known(asked);
    }

    private static Set<String> ends(Map<String, Set<String>> forms, Set<String> known) {
        Set<String> ends = new LinkedHashSet<>(forms.keySet());
        forms.forEach((word, some) -> some.stream()
                .filter(form -> known.contains(form) && !WordForms.isStemOnEn(form, word, some))
                .forEach(ends::add));
        ends.removeIf(end -> end.length() < Compounds.SHORTEST_END);
        return ends;
    }

    /** A synonym of several words stands for each of them. */
    private void addSynonyms(List<String> words, Map<String, Set<String>> forms, List<Choices> choices) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int from = 0; from < words.size(); from++) {
            int at = from;
            forms.get(words.get(from)).forEach(form -> places.put(form, List.of(at)));
        }
        for (int from = 0; from < words.size(); from++) {
            List<Integer> covered = new ArrayList<>();
            for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                covered.add(to);
                places.put(String.join(" ", words.subList(from, to + 1)), List.copyOf(covered));
            }
        }
        synonyms.of(places.keySet())
                .forEach((phrase, others) -> places.get(phrase)
                        .forEach(place -> choices.get(place).same.addAll(others)));
    }

    private static Asked.Word word(String typed, Choices choices, Map<String, Lexicon.Stem> stems) {
        Lexicon.Stem own = stems.get(typed);
        Set<String> close = new LinkedHashSet<>(List.of(own.dutch(), own.written()));
        choices.same.forEach(other -> add(close, other, stems.get(other)));
        Set<String> wide = new LinkedHashSet<>(close);
        if (typed.length() >= Compounds.SHORTEST_START && letters(own.dutch()) >= SHORTEST_STEM) {
            wide.add(own.dutch() + ":*");
            wide.add(own.written() + ":*");
        }
        choices.longer.forEach(longer -> add(wide, longer, stems.get(longer)));
        for (Compounds.Parts pair : choices.parts) {
            String first = stems.get(pair.first()).dutch();
            String second = stems.get(pair.second()).dutch();
            if (!first.isEmpty() && !second.isEmpty()) {
                wide.add("(" + first + " & " + second + ")");
            }
        }
        return new Asked.Word(typed, String.join(" | ", close), String.join(" | ", wide));
    }

    /** Left out: what has a stem that many words have, and a phrase of which the words that say nothing left one. */
    private static void add(Set<String> queries, String text, Lexicon.Stem stem) {
        if (letters(stem.dutch()) < SHORTEST_STEM
                || text.indexOf(' ') >= 0 && !stem.dutch().contains("<")) {
            return;
        }
        queries.add("(" + stem.dutch() + ")");
        queries.add("(" + stem.written() + ")");
    }

    private static long letters(String query) {
        return query.chars().filter(Character::isLetterOrDigit).count();
    }
}
