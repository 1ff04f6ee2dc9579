package nl.schoolbel.coaching.cycles.cycle;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Numbers {

    private Numbers() {}

    /** Without the zeros that the column adds: 2.5000 is 2.5, 20.0000 is 20; {@code null} stays {@code null}. */
    public static BigDecimal shown(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal bare = stored.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
