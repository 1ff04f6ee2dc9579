/**
 * A ticket of priority 1 that nobody looks at goes to a stand-in: {@link nl.schoolbel.tickets.standin.StandIns}.
 */
package nl.schoolbel.tickets.standin;
