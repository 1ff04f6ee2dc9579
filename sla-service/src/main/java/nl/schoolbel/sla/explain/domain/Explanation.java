package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.EndReason;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * Why a clock is due when it is.
 *
 * <p>It adds up: the {@code used} of the parts within and late is {@code elapsed}, and, unless the due moment is unknown or was
 * set by hand, that of the parts within and ahead is {@code budget}.
 *
 * @param repeat from 1
 * @param zone in which its dates are
 * @param startedBy the step that started it
 * @param held what it was held to, oldest first
 * @param parts its life without gaps, oldest first
 * @param dueAt what it is, or was, held against; null while a pause lasts of which nobody knows the end
 * @param metAt null while it is not met
 * @param metBy the step that met it; null while it is not met
 * @param endedAt when it ended without a verdict; null when it did not
 * @param endReason null when it did not
 * @param budget service time of the priority that decides
 * @param elapsed service time used
 * @param paused service time that lay in pauses
 * @param lateBy service time by which it is late; zero when it is not
 */
public record Explanation(
        Target target,
        int repeat,
        ZoneId zone,
        ClockState state,
        Instant startedAt,
        Step startedBy,
        List<Held> held,
        List<Part> parts,
        Instant dueAt,
        Instant metAt,
        Step metBy,
        Instant endedAt,
        EndReason endReason,
        Duration budget,
        Duration elapsed,
        Duration paused,
        Duration lateBy) {}
