package nl.schoolbel.sla.board.whatif;

import java.util.Collection;
import nl.schoolbel.sla.whatif.WhatIfResult.WhatIfSide;

/** Clocks of several targets or priorities together; of these only counts can be added up. */
public record Totals(long clocks, long met, long late, long breaches) {

    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    static Totals of(Collection<WhatIfSide> sides) {
        return new Totals(
                sides.stream().mapToLong(WhatIfSide::clocks).sum(),
                sides.stream().mapToLong(WhatIfSide::met).sum(),
                sides.stream().mapToLong(WhatIfSide::late).sum(),
                sides.stream().mapToLong(WhatIfSide::breaches).sum());
    }

    /** Met of those that are decided, 0 to 100; {@code null} when none is. */
    public Double percent() {
        return met + late == 0 ? null : Math.round(met * PERCENT * TENTHS / (met + late)) / TENTHS;
    }

    /** Percentage points more than the other; {@code null} when either has none. */
    public Double moreThan(Totals other) {
        return percent() == null || other.percent() == null
                ? null
                : Math.round((percent() - other.percent()) * TENTHS) / TENTHS;
    }
}
