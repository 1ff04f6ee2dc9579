/**
 * Changing the days and hours of schools: {@link nl.schoolbel.tickets.schoolhours.SchoolHours} for one school, {@link
 * nl.schoolbel.tickets.schoolhours.SchoolHolidays} for all of a region. What they come to is in {@code schoolcalendar}.
 */
package nl.schoolbel.tickets.schoolhours;
