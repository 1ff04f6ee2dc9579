/**
 * Rooms and devices as a report names them: {@link nl.schoolbel.tickets.things.Things} says what they are, {@link
 * nl.schoolbel.tickets.things.Scanning} what a sticker stands on.
 */
package nl.schoolbel.tickets.things;
