package nl.schoolbel.deploy.local.demo.narration;

import java.time.Duration;

/** A step of the story was not seen in its time. */
public final class NotObserved extends Exception {

    private static final long serialVersionUID = 1L;

    public NotObserved(String step, Duration limit, String lastSeen) {
        super(step + ": not seen within " + limit.toSeconds() + " s; last seen: " + lastSeen);
    }
}
