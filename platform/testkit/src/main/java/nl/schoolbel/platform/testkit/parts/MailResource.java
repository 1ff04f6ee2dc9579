package nl.schoolbel.platform.testkit.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the application under test at {@link TestMail}. */
public final class MailResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.mailer.port", Integer.toString(TestMail.running().port()));
    }

    /** Leaves the server to the next application; it ends with the JVM. */
    @Override
    public void stop() {
        TestMail.running().start();
    }
}
