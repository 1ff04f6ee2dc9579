/**
 * How it goes: {@link nl.schoolbel.tickets.figures.Figures} answers how many tickets there were and how long they stood
 * where, per school, category, device kind, cause or month. What is counted is kept beside the tickets, in the transaction
 * of each step (the triggers of the migration that brought {@code ticket_figure}), so it stays when words and persons go.
 */
package nl.schoolbel.tickets.figures;
