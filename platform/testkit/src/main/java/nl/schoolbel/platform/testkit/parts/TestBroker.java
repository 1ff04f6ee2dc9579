package nl.schoolbel.platform.testkit.parts;

/**
 * The one Kafka broker of this JVM: a real KRaft broker on a random port, topics on disk in a throw-away directory.
 *
 * <p>Topics are not created on first use, as in production: a misspelt name fails.
 */
public interface TestBroker {

    /** The broker, started if it is not yet; from any test, whatever class loader it runs in. */
    static TestBroker running() {
        return JvmWide.get(TestBroker.class, InJvmBroker.class);
    }

    /** Value for {@code kafka.bootstrap.servers}; stays the same over {@link #stop()} and {@link #start()}. */
    String bootstrapServers();

    /** Creates the topic with {@link Topics#PARTITIONS} partitions; does nothing when it is there. */
    void createTopic(String name, boolean compacted);

    /** Stops the broker and keeps its records: clients see refused connections. Does nothing when it is stopped. */
    void stop();

    /** Starts the broker again on the same port with its records; returns when it answers. Does nothing when it runs. */
    void start();
}
