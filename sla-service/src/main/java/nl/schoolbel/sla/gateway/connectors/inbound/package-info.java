/**
 * What systems with a mapping tell us: {@link nl.schoolbel.sla.gateway.connectors.inbound.MappedReadings} compares a body
 * with what we know of their ticket, so that only what changed becomes an update. {@code gateway.callback} asks it through
 * {@link nl.schoolbel.sla.gateway.connectors.inbound.MappedReaders}; {@code poll} brings it what it fetched.
 */
package nl.schoolbel.sla.gateway.connectors.inbound;
