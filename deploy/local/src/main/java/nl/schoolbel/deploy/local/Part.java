package nl.schoolbel.deploy.local;

import java.util.Map;

/** One part of the stack. Starting and stopping is the stack's work; a part knows how, not when. */
interface Part {

    /** For people, such as {@code PostgreSQL}. */
    String name();

    /** What it listens on: for what, on which port of the loopback address. */
    Map<String, Integer> ports();

    /**
     * Starts the part and returns once it is ready for use. What an earlier start left in the data directory is used
     * again. May be called anew after {@link #stop}.
     *
     * @throws PartFailed when it ends early or does not become ready in its time, with the last lines of its log
     */
    void start() throws PartFailed;

    /** Stops the part and returns once its process is gone. Does nothing when it does not run. */
    void stop();
}
