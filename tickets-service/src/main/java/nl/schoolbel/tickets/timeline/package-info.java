/** Everything that happened to a ticket in one list: {@link nl.schoolbel.tickets.timeline.Timeline}. */
package nl.schoolbel.tickets.timeline;
