/**
 * Cycles of coaching with borging: from a goal over showing, doing together and doing alone to a practice that sticks, or to
 * knowing that it does not. {@link nl.schoolbel.coaching.cycles.CycleResource} is the way in, {@link
 * nl.schoolbel.coaching.cycles.Cycles} opens and reads, {@link nl.schoolbel.coaching.cycles.CycleSteps} moves, pauses and
 * decides, and tells that a cycle ended; {@link
 * nl.schoolbel.coaching.cycles.CycleTransfers} hands it to another coach. The row and its access lie in {@code cycle}; {@code actions}, {@code evidence} and
 * {@code borging} hold what hangs on a cycle. The rules are in {@code domain}.
 */
package nl.schoolbel.coaching.cycles;
