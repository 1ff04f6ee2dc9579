package nl.schoolbel.coaching.cycles.domain;

/**
 * Where a cycle stands, as far as it matters for what can be done.
 *
 * @param paused it stands still
 * @param checksHeld since borging was begun last
 * @param checksPlanned that are still to be held
 * @param embedded decided to embed; only when done
 */
public record Standing(Phase phase, boolean paused, int checksHeld, int checksPlanned, boolean embedded) {

    public Standing {
        if (paused && phase == Phase.DONE) {
            throw new IllegalArgumentException("what is done does not stand still");
        }
    }
}
