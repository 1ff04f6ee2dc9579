/**
 * Checks whether a practice sticks. {@link nl.schoolbel.coaching.cycles.borging.BorgingCheckResource} is the way in, {@link
 * nl.schoolbel.coaching.cycles.borging.BorgingChecks} the use case; {@link
 * nl.schoolbel.coaching.cycles.borging.CheckPlanning} plans, moves and drops them when the cycle moves or stands still, and
 * {@link nl.schoolbel.coaching.cycles.borging.SchoolDaysChange} when the school's days change. What comes next is a
 * decision, in the package above.
 */
package nl.schoolbel.coaching.cycles.borging;
