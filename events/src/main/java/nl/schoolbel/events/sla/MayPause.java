package nl.schoolbel.events.sla;

import java.util.List;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * Who stops a clock with which waiting. Any other waiting is allowed, and stops nothing.
 *
 * @param bySchool reasons with which the school stops it
 * @param byBeheerpartner reasons with which the beheerpartner stops it
 */
public record MayPause(List<WaitingReason> bySchool, List<WaitingReason> byBeheerpartner) {}
