package nl.schoolbel.platform.testkit.parts;

import java.util.List;

/** The one mail server of this JVM: a real SMTP server on a random port of the loopback address. */
public interface TestMail {

    /** The server, started if it is not yet; from any test, whatever class loader it runs in. */
    static TestMail running() {
        return JvmWide.get(TestMail.class, InJvmMail.class);
    }

    /** Stays the same over {@link #stop()} and {@link #start()}. */
    int port();

    /** The mails that came for an address since the last start, whole, as they came. */
    List<String> to(String address);

    /** The server as if it were down. Does nothing when it is. */
    void stop();

    /** Starts it again, empty. Does nothing when it runs. */
    void start();
}
