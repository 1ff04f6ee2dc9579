package nl.schoolbel.knowledge.articles.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a problem is about, for comparing it with others: its title and the beginning of what somebody sees, without the words
 * that any problem has. With those left out, measured pairs of tickets with one problem and with two fall apart.
 */
public final class ProblemWords {

    /** Of a long story the beginning tells what it is. */
    private static final int BEGINNING = 300;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Set<String> OF_ANY_PROBLEM = Set.of(
            ("aan al alle allemaal alleen alles als altijd andere bij dan dat de deze die dit doe doen doet door dus een en er erg"
                            + " even gaan gaat geeft geen geven graag haar heb hebben heeft heel hele help hem het hij hoe ik in is"
                            + " ja je jullie kan kom komen komt krijg krijgt kunnen lukken lukt maar me meer met mij mijn moet na naar"
                            + " nee niet niets nog nooit nu of om ons onze ook op over probeer probleem staan staat steeds sinds te"
                            + " toch toen tot uit van vandaag veel via voor waar waarom wanneer want wat we weer wel werken werkt wie"
                            + " wij wil willen ze zet zij zijn zo zonder")
                    .split(" "));

    private ProblemWords() {}

    /** Lower case, one space between words; may be empty. */
    public static String of(String title, String problem) {
        String words = title + " " + problem.substring(0, Math.min(problem.length(), BEGINNING));
        return BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !OF_ANY_PROBLEM.contains(word))
                .collect(Collectors.joining(" "));
    }
}
