package nl.schoolbel.deploy.local;

import java.net.URI;

/** One process of a service. Where a service runs several times, callers use the service's own address instead. */
public interface Node {

    /** Such as {@code sla-service-2}; also the name of its log. */
    String name();

    /** Where this very node listens. */
    URI address();

    /** Where it shows health and metrics, below {@code /q}. */
    URI managementAddress();

    /**
     * Starts it again after {@link #kill} or {@link #stop}, and returns when it is ready.
     *
     * @throws PartFailed when it does not become ready
     */
    void start() throws PartFailed;

    /** Lets it end by itself, and returns when it is gone. */
    void stop();

    /** Ends it as {@code kill -9} does, and returns when it is gone. */
    void kill();
}
