package nl.schoolbel.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the simulator behaves towards webhooks.
 *
 * @param behaviour what it does with a webhook that verifies
 * @param delayMillis how long a {@link Behaviour#SLOW} one takes to answer, 0 to 60 000 milliseconds
 * @param status the HTTP status a {@link Behaviour#FAILING} one answers with, 300 to 599
 * @param autoAccept whether a {@link Behaviour#NORMAL} one accepts each ticket handed over by itself
 */
record Mode(Behaviour behaviour, int delayMillis, int status, boolean autoAccept) {

    enum Behaviour {
        /** Takes the webhook at once. */
        @JsonProperty("normal")
        NORMAL,
        /** Takes the webhook, but late. */
        @JsonProperty("slow")
        SLOW,
        /** Refuses the webhook with a status and remembers nothing of it but the attempt. */
        @JsonProperty("failing")
        FAILING,
        /** Takes the webhook at once and never answers by itself. */
        @JsonProperty("silent")
        SILENT
    }

    private static final int DEFAULT_FAILURE = 503;
    private static final int MAX_DELAY_MILLIS = 60_000;

    Mode {
        if (behaviour == null) {
            throw new IllegalArgumentException("behaviour: one of normal, slow, failing, silent");
        }
        if (delayMillis < 0 || delayMillis > MAX_DELAY_MILLIS) {
            throw new IllegalArgumentException("delayMillis: 0 to " + MAX_DELAY_MILLIS);
        }
        status = status == 0 ? DEFAULT_FAILURE : status;
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException("status: 300 to 599");
        }
    }

    static Mode normal() {
        return new Mode(Behaviour.NORMAL, 0, 0, false);
    }

    boolean fails() {
        return behaviour == Behaviour.FAILING;
    }

    boolean acceptsByItself() {
        return behaviour == Behaviour.NORMAL && autoAccept;
    }

    /** The time to let pass before an answer, in milliseconds; 0 unless slow. */
    int pauseMillis() {
        return behaviour == Behaviour.SLOW ? delayMillis : 0;
    }
}
