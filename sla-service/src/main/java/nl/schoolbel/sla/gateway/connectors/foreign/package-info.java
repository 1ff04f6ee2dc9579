/**
 * Which of our tickets is which of theirs, and where that one stands:
 * {@link nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets}. Connectors write it, readers of what comes in compare
 * with it.
 */
package nl.schoolbel.sla.gateway.connectors.foreign;
