package nl.schoolbel.knowledge.exchange.domain;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param part from 0 to {@code whole}
 */
public record Share(int part, int whole) {

    private static final double PERCENT = 100;
    private static final double ONE_DIGIT = 10;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** 0 to 100 with one digit; empty where there is nothing to be part of. */
    public OptionalDouble percent() {
        return whole == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.round(part * PERCENT * ONE_DIGIT / whole) / ONE_DIGIT);
    }

    /** What is left. */
    public int rest() {
        return whole - part;
    }
}
