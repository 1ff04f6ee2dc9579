/**
 * The days and hours of a school: {@link nl.schoolbel.tickets.schoolcalendar.SchoolCalendars} makes them into a calendar of
 * the domain. Stands below {@code schools}, which tells them, and {@code schoolhours}, which changes them.
 */
package nl.schoolbel.tickets.schoolcalendar;
