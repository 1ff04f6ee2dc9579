package nl.schoolbel.platform.testkit.architecture.sample.tidy.one;

import java.time.Clock;
import java.time.Instant;
import nl.schoolbel.platform.testkit.architecture.sample.tidy.domain.Bell;

/** Keeps every rule: the clock is handed in. */
class BellResource {
    Bell ring(Clock clock) {
        return new Bell(Instant.now(clock));
    }
}
