package nl.schoolbel.knowledge.searching.domain;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Other spellings of a Dutch word that the stemmer of PostgreSQL takes for other words: toets and toetsen, spel and spellen,
 * rekenen and rekent. It makes more than there are in Dutch; only those that stand in the index are looked for.
 */
public final class WordForms {

    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiouy";
    private static final String VOICELESS = "tkfscphx";

    private final Set<String> forms = new LinkedHashSet<>();

    private WordForms() {}

    /** @param word lower case without accents */
    public static Set<String> of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return Set.of();
        }
        WordForms all = new WordForms();
        all.forms.addAll(IrregularForms.of(word));
        all.longer(word);
        all.shorter(word);
        all.verb(word);
        all.small(word);
        all.forms.remove(word);
        all.forms.removeIf(form -> form.length() < SHORTEST);
        return all.forms;
    }

    /**
     * True of the reken of rekenen and of the open of openen, with which bespreken and lopen end too: a longer word that
     * ends so is none with this word in it.
     */
    public static boolean isStemOnEn(String form, String word, Set<String> forms) {
        String infinitive = form + "en";
        return form.endsWith("en") && (word.equals(infinitive) || forms.contains(infinitive));
    }

    /** Toets, toetsen; spel, spellen; boom, bomen; huis, huizen; tablet, tablets; idee, ideeen. */
    private void longer(String word) {
        forms.add(word + "s");
        if (word.endsWith("heid")) {
            forms.add(word.substring(0, word.length() - 4) + "heden");
        }
        if (isVowel(last(word))) {
            forms.add(word + "n");
            forms.add(word + "en");
            return;
        }
        forms.add(word + "en");
        forms.add(voiced(word) + "en");
        if (endsShort(word)) {
            forms.add(word + last(word) + "en");
        }
        if (endsLong(word)) {
            String root = word.substring(0, word.length() - 2) + last(word);
            forms.add(root + "en");
            forms.add(voiced(root) + "en");
        }
    }

    /** The other way round. */
    private void shorter(String word) {
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST + 1) {
            forms.add(cut(word, 1));
        }
        if (word.endsWith("heden")) {
            forms.add(cut(word, 5) + "heid");
        }
        if (word.endsWith("en") && word.length() > SHORTEST + 1) {
            forms.addAll(bases(cut(word, 2)));
        }
    }

    /** What is left of a plural or an infinitive without its ending: spell, man, huiz, reken. */
    private static Set<String> bases(String root) {
        Set<String> bases = new LinkedHashSet<>();
        if (root.length() < 2) {
            return bases;
        }
        char end = last(root);
        if (!isVowel(end) && root.charAt(root.length() - 2) == end) {
            bases.add(cut(root, 1));
            return bases;
        }
        if (endsShort(root)) {
            bases.add(voiceless(cut(root, 1) + root.charAt(root.length() - 2) + end));
            if (syllables(root) < 2) {
                return bases;
            }
        }
        bases.add(voiceless(root));
        return bases;
    }

    /** Rekenen, rekent, gerekend; werken, gewerkt. */
    private void verb(String word) {
        if (word.endsWith("en") && word.length() > SHORTEST + 1) {
            char end = last(cut(word, 2));
            for (String base : bases(cut(word, 2))) {
                forms.add(base + "t");
                forms.add("ge" + base + (VOICELESS.indexOf(end) >= 0 ? "t" : "d"));
            }
        }
        if (word.startsWith("ge") && word.length() > SHORTEST + 3) {
            String rest = word.substring(2);
            if (rest.endsWith("d") || rest.endsWith("t")) {
                forms.add(cut(rest, 1));
                longer(cut(rest, 1));
            } else if (rest.endsWith("en")) {
                forms.add(rest);
                shorter(rest);
            }
        } else if (word.endsWith("t") && word.length() > SHORTEST + 1) {
            forms.add(cut(word, 1));
            longer(cut(word, 1));
        }
    }

    /** Filmpje, film; spelletjes, spel; kaartje, kaart. */
    private void small(String word) {
        String one = word.endsWith("jes") ? cut(word, 1) : word;
        if (!one.endsWith("je") || one.length() < SHORTEST + 3) {
            return;
        }
        forms.add(one);
        forms.add(cut(one, 2));
        forms.add(cut(one, 3));
        if (one.endsWith("etje")) {
            forms.addAll(bases(cut(one, 4)));
        }
    }

    private static String voiced(String word) {
        return switch (last(word)) {
            case 's' -> cut(word, 1) + "z";
            case 'f' -> cut(word, 1) + "v";
            default -> word;
        };
    }

    private static String voiceless(String word) {
        return switch (last(word)) {
            case 'z' -> cut(word, 1) + "s";
            case 'v' -> cut(word, 1) + "f";
            default -> word;
        };
    }

    /** One vowel and one consonant at the end, as in spel and quiz. */
    private static boolean endsShort(String word) {
        int length = word.length();
        return length >= 3
                && !isVowel(last(word))
                && isVowel(word.charAt(length - 2))
                && (!isVowel(word.charAt(length - 3)) || length >= 4 && word.startsWith("qu", length - 4));
    }

    /** Two of the same vowel and one consonant at the end, as in boom. */
    private static boolean endsLong(String word) {
        int length = word.length();
        return length >= 3
                && !isVowel(last(word))
                && isVowel(word.charAt(length - 2))
                && word.charAt(length - 2) == word.charAt(length - 3);
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
