package nl.schoolbel.tickets.lookalikes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a title that say what it is about, without accents, case and words that stand in every other title. */
record TitleWords(Set<String> words) {

    /** As long as titles are. */
    private static final int LONGEST_TITLE = 80;

    private static final Set<String> EMPTY_WORDS = Set.of(("aan alle als bij dat de deze die dit doet een en er geen"
                    + " haar heb hebben heeft help het hij hun ik in is kan kunnen lokaal maar meer met mijn na naar niet"
                    + " niets nog of om ons onze ook op over probleem school stuk te tot uit van vanaf voor vraag waar was"
                    + " wat we weer wel werken werkt wij ze zijn zit kapot groep klas the not and for does")
            .split(" "));

    static TitleWords of(String title) {
        if (title == null) {
            return new TitleWords(Set.of());
        }
        String cut = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new TitleWords(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .map(TitleWords::singular)
                .collect(Collectors.toSet()));
    }

    /** Whether at least half of the words of the shorter one stand in the other one: two, or its only one. */
    boolean areLike(TitleWords other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        int shorter = Math.min(words.size(), other.words.size());
        return shared.size() >= 2 && 2 * shared.size() >= shorter || shorter == 1 && shared.size() == 1;
    }

    /** "Digiborden" and "digibord", "printers" and "printer", "lampen" and "lamp" are one word. */
    private static String singular(String word) {
        String cut = word.length() > 5 && word.endsWith("en")
                ? word.substring(0, word.length() - 2)
                : word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return cut.replace("digiboard", "digibord");
    }
}
