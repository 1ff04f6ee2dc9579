package nl.schoolbel.platform.metrics;

/**
 * Gauges that somebody else has to be asked for: the database, the broker. Implemented as an application-scoped bean that
 * registers its gauges in {@link #register()} and sets them in {@link #read()}.
 */
public interface BackgroundReading {

    /** Stable and short; a label. */
    String name();

    /** Registers the gauges with all their label values, once, before the first reading. */
    void register();

    /** Asks and sets all gauges. A fault leaves them as they are and is tried again; the age of the reading shows it. */
    void read();

    /** Whether to read within a transaction of its own, in which no statement may take longer than some seconds. */
    default boolean ofDatabase() {
        return true;
    }
}
