package nl.schoolbel.deploy.local;

import java.time.Duration;

/** Told what happens while a stack starts and stops. Calls come from several threads. */
public interface Progress {

    /** Something worth knowing, one sentence. */
    void note(String sentence);

    /** A part is ready. */
    void ready(String part, Duration took);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void note(String sentence) {
                // nobody listens
            }

            @Override
            public void ready(String part, Duration took) {
                // nobody listens
            }
        };
    }
}
