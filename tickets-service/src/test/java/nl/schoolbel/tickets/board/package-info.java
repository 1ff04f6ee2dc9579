/** The people and systems around tickets-service, as its tests play them. */
package nl.schoolbel.tickets.board;
