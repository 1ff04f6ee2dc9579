/**
 * Activities in the calendars that people have: {@link nl.schoolbel.coaching.calendar.ActivityFileResource} gives one as a
 * file, {@link nl.schoolbel.coaching.calendar.CalendarFeedResource} those of a coach or a school at a secret address. It owns
 * the addresses; {@code activities} says what stands there. Nothing comes next.
 */
package nl.schoolbel.coaching.calendar;
