package nl.schoolbel.sla.gateway.callback;

import java.time.Instant;

/** Which moments another system can mean. */
final class Moments {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Moments() {}

    /** True also for none at all. */
    static boolean canBe(Instant moment) {
        return moment == null || !moment.isBefore(FIRST) && moment.isBefore(LAST);
    }
}
