package nl.schoolbel.tickets.live;

import java.time.Duration;

/** What holds for every stream of server-sent events, whatever it tells. */
public final class StreamTerms {

    /** Of one kind on this node; each costs some kilobytes and no thread. */
    public static final int MOST_STREAMS = 500;

    /** A tab or two on each of a person's devices. */
    public static final int MOST_OF_A_PERSON = 5;

    /** Shorter than proxies take an idle connection for a dead one. */
    public static final Duration BEAT = Duration.ofSeconds(15);

    /** After a lost connection a client comes back so soon. */
    public static final long RECONNECT_MILLIS = 3_000;

    private StreamTerms() {}
}
