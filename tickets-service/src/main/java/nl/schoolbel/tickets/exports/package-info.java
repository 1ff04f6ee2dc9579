/**
 * The list of tickets as a CSV file. {@link nl.schoolbel.tickets.exports.TicketExport} reads it in pieces along the order
 * and writes each before it reads the next: memory stays the same for any length, and no connection to the database is
 * held while a slow client takes its bytes. {@link nl.schoolbel.tickets.exports.ExportSlots} keeps exports from taking all
 * threads. Never the name or reference of a person, and no description.
 */
package nl.schoolbel.tickets.exports;
