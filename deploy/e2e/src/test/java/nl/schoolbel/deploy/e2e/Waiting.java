package nl.schoolbel.deploy.e2e;

import java.time.Duration;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How the tests wait: by looking again and again, up to a limit far beyond what it takes. */
final class Waiting {

    /** For machines that do much else; what takes this long is broken. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration POLL = Duration.ofMillis(200);

    private Waiting() {}

    /** Looks again after an assertion that does not hold yet, and after a service that does not answer yet. */
    static ConditionFactory until(String what) {
        return Awaitility.await(what).atMost(PATIENCE).pollInterval(POLL).ignoreException(UnexpectedAnswer.class);
    }
}
