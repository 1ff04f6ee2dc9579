package nl.schoolbel.knowledge.gaps.domain;

import java.time.LocalDate;

/**
 * When searches in vain make a gap.
 *
 * @param searches so many, from 1
 * @param days within so many days, the last one included, from 1
 */
public record GapRule(int searches, int days) {

    /** Shorter words are the start of something that is still being typed. */
    private static final int SHORTEST = 3;

    /** The first day whose searches count on {@code today}. */
    public LocalDate firstDay(LocalDate today) {
        return today.minusDays(days - 1L);
    }

    /** True when so many searches make a gap. */
    public boolean isGap(int counted) {
        return counted >= searches;
    }

    /** True when the words are long enough to be something that people miss. */
    public static boolean counts(String words) {
        return words.length() >= SHORTEST;
    }
}
