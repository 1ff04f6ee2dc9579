/**
 * Ticketing systems as data: {@link nl.schoolbel.sla.gateway.connectors.mapping.Mappings} reads one file per system and
 * refuses a faulty one; {@link nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker} makes of a webhook what that
 * system takes, {@link nl.schoolbel.sla.gateway.connectors.mapping.BodyReader} reads what it says. Nothing is sent or
 * stored here.
 */
package nl.schoolbel.sla.gateway.connectors.mapping;
