/**
 * The one way out of the gateway: {@link nl.schoolbel.sla.gateway.wire.Wire} brings a request to an endpoint, to an address
 * that was checked, with its headers and its login. It keeps nothing but connections and tokens; connectors say what goes
 * over it.
 */
package nl.schoolbel.sla.gateway.wire;
