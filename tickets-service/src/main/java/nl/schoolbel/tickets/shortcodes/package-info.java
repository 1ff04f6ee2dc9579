/** Codes for stickers: {@link nl.schoolbel.tickets.shortcodes.ShortCodeNumbers} gives each out once. */
package nl.schoolbel.tickets.shortcodes;
