/**
 * Which coach looks after which school, with its history. {@link nl.schoolbel.coaching.assignments.CoachSchoolResource} and
 * {@link nl.schoolbel.coaching.assignments.SchoolCoachResource} are the ways in, {@link
 * nl.schoolbel.coaching.assignments.Assignments} the use case. Other features ask {@link
 * nl.schoolbel.coaching.coaches.CoachRegister} who looks after a school on a day.
 */
package nl.schoolbel.coaching.assignments;
