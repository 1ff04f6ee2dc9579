package nl.schoolbel.tickets.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;

/** Rates reports by the matrix as it stands. A ticket keeps its rating when the matrix changes. */
@ApplicationScoped
public class Priorities {

    @Inject
    Matrix matrix;

    /**
     * How many people it hits times how soon it hurts; a blocked lesson or a need within one weekday raises the urgency by
     * one, both together no more than that.
     *
     * @param neededBefore {@code null} when nobody said
     */
    public Rating of(Impact impact, Urgency urgency, boolean lessonBlocked, Instant neededBefore, Instant now) {
        return matrix.current().rate(impact, urgency, lessonBlocked, neededBefore, now);
    }
}
