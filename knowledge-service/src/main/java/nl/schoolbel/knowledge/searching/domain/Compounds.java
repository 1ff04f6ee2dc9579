package nl.schoolbel.knowledge.searching.domain;

import java.util.ArrayList;
import java.util.List;

/** Words that Dutch writes as one, and people as two, or the other way round. */
public final class Compounds {

    /** A shorter part is the end of too many other words: les of wiskundeles, but also of alles. */
    public static final int SHORTEST_END = 4;

    /** A word of so many letters or more also stands for the longer words that begin with it. */
    public static final int SHORTEST_START = 5;

    /** What stands before the part that was looked for, at least: bord in digibord, not in abord. */
    public static final int SHORTEST_BEFORE = 3;

    private static final int SHORTEST_FIRST = 4;
    private static final int SHORTEST_SECOND = 3;

    private Compounds() {}

    /** Two words that may be the parts of one. */
    public record Parts(String first, String second) {}

    /** How a word can be cut in two, with the letters between them gone: tabletkoffer, groepsapp, leerlingenwerk. */
    public static List<Parts> parts(String word) {
        List<Parts> parts = new ArrayList<>();
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_SECOND; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            parts.add(new Parts(first, second));
            if (first.endsWith("s") && cut > SHORTEST_FIRST) {
                parts.add(new Parts(first.substring(0, cut - 1), second));
            }
        }
        return parts;
    }

    /** Neighbours written as one: chrome book, digi bord, wi fi. */
    public static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            joined.add(words.get(i) + words.get(i + 1));
        }
        return joined;
    }
}
