package nl.schoolbel.sla.figures;

/** Shares in percent, to one digit. */
final class Rates {

    /** One of two says nothing of how often it happens. */
    static final int LEAST = 10;

    private static final double PERCENT = 100.0;
    private static final double ONE_DIGIT = 10.0;

    private Rates() {}

    /** {@code null} below {@link #LEAST}. */
    static Double percent(long part, long whole) {
        return whole < LEAST ? null : rounded(part * PERCENT / whole);
    }

    /** Of amounts, however small; {@code null} when there is nothing. */
    static Double share(long part, long whole) {
        return whole == 0 ? null : rounded(part * PERCENT / whole);
    }

    /** An interpolated percentile of whole seconds has one digit; more of them are noise of the arithmetic. */
    static Double rounded(Double value) {
        return value == null ? null : Math.round(value * ONE_DIGIT) / ONE_DIGIT;
    }
}
