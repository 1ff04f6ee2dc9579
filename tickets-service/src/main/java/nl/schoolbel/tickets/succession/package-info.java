/**
 * Schools get other numbers, merge and end: {@link nl.schoolbel.tickets.succession.Succession} decides, {@link
 * nl.schoolbel.tickets.succession.BrinTurn} follows on the day itself. The school and its tickets keep their ids.
 */
package nl.schoolbel.tickets.succession;
