/**
 * What coaches do at schools and beside them. {@link nl.schoolbel.coaching.activities.ActivityResource} is the way in; {@link
 * nl.schoolbel.coaching.activities.ActivityPlanning} plans or logs one, {@link
 * nl.schoolbel.coaching.activities.ActivityKeeping} does the rest with it, {@link
 * nl.schoolbel.coaching.activities.ActivityRetractions} takes back what was a mistake. It owns the activities, with the notes
 * about them, and tells that one was held or taken back. {@code calendar} shows them in calendars; capacity, coverage and effect count them.
 */
package nl.schoolbel.coaching.activities;
