package nl.schoolbel.platform.testkit.architecture.sample.untidy.one;

import java.time.Instant;
import nl.schoolbel.platform.testkit.architecture.sample.untidy.two.BellHelper;

/** Touches a store, reads the machine's clock and closes a circle. */
public class BellResource {
    BellStore store;
    BellHelper helper;
    Instant now = Instant.now();
}
