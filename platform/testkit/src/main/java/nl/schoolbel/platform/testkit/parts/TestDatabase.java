package nl.schoolbel.platform.testkit.parts;

/**
 * The one PostgreSQL of this JVM: a real server on a random port with a throw-away data directory. The application's
 * login owns its database and is no superuser, as in production.
 */
public interface TestDatabase {

    /** The database, started if it is not yet; from any test, whatever class loader it runs in. */
    static TestDatabase running() {
        return JvmWide.get(TestDatabase.class, EmbeddedDatabase.class);
    }

    /** Stays the same over {@link #cut()} and {@link #restore()}. */
    String jdbcUrl();

    String username();

    String password();

    /** Cuts every connection and refuses new ones, as when the server is gone. Does nothing when it is cut. */
    void cut();

    /** Accepts connections again; data is as it was. Does nothing when it is not cut. */
    void restore();
}
