/**
 * Who keeps a school's tickets: {@link nl.schoolbel.tickets.contactpersonen.Contactpersonen}. Names and mail addresses do not
 * leave this service; a read of them is written down.
 */
package nl.schoolbel.tickets.contactpersonen;
