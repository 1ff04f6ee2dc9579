/** The rooms of a school: start at {@link nl.schoolbel.tickets.rooms.RoomKeeping}. */
package nl.schoolbel.tickets.rooms;
