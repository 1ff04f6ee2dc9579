/**
 * Who coaches. {@link nl.schoolbel.coaching.coaches.CoachResource} is the way in for people, {@link
 * nl.schoolbel.coaching.coaches.CoachRegister} for the other features: who the calling coach is, and who looks after which
 * school on which day. It owns the coaches, their hours per school year and their schools. What they do comes next:
 * requests, activities and cycles name a coach by its id.
 */
package nl.schoolbel.coaching.coaches;
