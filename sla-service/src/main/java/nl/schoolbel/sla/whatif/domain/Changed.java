package nl.schoolbel.sla.whatif.domain;

import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * A clock that is late on one side only.
 *
 * @param realState null when nothing was promised
 * @param draftState null when nothing would be promised
 * @param worseBy service time by which it would be later; negative when it would be earlier
 */
public record Changed(
        UUID ticketId,
        String number,
        Target target,
        int repeat,
        ClockState realState,
        ClockState draftState,
        Duration realLateBy,
        Duration draftLateBy,
        Duration worseBy) {}
