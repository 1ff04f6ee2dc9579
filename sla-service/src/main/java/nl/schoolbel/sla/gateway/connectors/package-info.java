/**
 * How each kind of system is spoken to: a {@link nl.schoolbel.sla.gateway.connectors.Connector} makes requests of a message.
 * {@link nl.schoolbel.sla.gateway.connectors.Connectors} finds it by name; the delivery's {@code sending} calls it.
 */
package nl.schoolbel.sla.gateway.connectors;
