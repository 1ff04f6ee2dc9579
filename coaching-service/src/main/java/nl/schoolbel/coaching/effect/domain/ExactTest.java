package nl.schoolbel.coaching.effect.domain;

/**
 * How easily chance alone divides tickets like this over two times: the conditional test of Przyborowski and Wilenski
 * (1940) for two Poisson rates. Given their sum, the tickets of the first side are binomial with that side's share of the
 * time; two-sided is twice the smaller tail (the central form, Fay 2010), at most 1.
 */
final class ExactTest {

    private ExactTest() {}

    /** The probability, 0 to 1, of a division at least as uneven when nothing changed. */
    static double twoSided(Side before, Side after) {
        int sum = before.tickets() + after.tickets();
        double share = before.schoolWeeks() / (before.schoolWeeks() + after.schoolWeeks());
        double atMost = 0;
        double atLeast = 0;
        for (int count = 0; count <= sum; count++) {
            double chance = chanceOf(count, sum, share);
            atMost += count <= before.tickets() ? chance : 0;
            atLeast += count >= before.tickets() ? chance : 0;
        }
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }

    /** By logarithms, so that large counts do not run over. */
    private static double chanceOf(int count, int sum, double share) {
        double log = count * Math.log(share) + (sum - count) * Math.log1p(-share);
        for (int i = 1; i <= count; i++) {
            log += Math.log(sum - count + i) - Math.log(i);
        }
        return Math.exp(log);
    }
}
