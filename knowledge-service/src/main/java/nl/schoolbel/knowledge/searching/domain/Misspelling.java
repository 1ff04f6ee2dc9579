package nl.schoolbel.knowledge.searching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which known word was probably meant. */
public final class Misspelling {

    /** Shorter words are too much alike. */
    public static final int SHORTEST = 4;

    private static final int LONG = 6;

    private Misspelling() {}

    /**
     * A word that is known.
     *
     * @param inTitle whether it stands in the name of something
     * @param likeness from 0 to 1, as PostgreSQL counts it
     */
    public record Candidate(String word, boolean inTitle, double likeness) {}

    /**
     * The candidate with the fewest slips of the keyboard: one in a word of four or five letters, two in a longer one. Of
     * equals the one that is a name, then the one most alike.
     */
    public static Optional<String> meant(String typed, List<Candidate> candidates) {
        int most = typed.length() >= LONG ? 2 : 1;
        return typed.length() < SHORTEST
                ? Optional.empty()
                : candidates.stream()
                        .filter(candidate -> slips(typed, candidate.word()) <= most)
                        .min(Comparator.<Candidate>comparingInt(candidate -> slips(typed, candidate.word()))
                                .thenComparing(candidate -> !candidate.inTitle())
                                .thenComparing(candidate -> -candidate.likeness())
                                .thenComparing(Candidate::word))
                        .map(Candidate::word);
    }

    /** Letters too many, missing, wrong, or two that changed places (optimal string alignment). */
    static int slips(String typed, String meant) {
        int[][] cost = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, meant, i, j);
            }
        }
        return cost[typed.length()][meant.length()];
    }

    private static int cheapest(int[][] cost, String typed, String meant, int i, int j) {
        boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
