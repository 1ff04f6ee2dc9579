/**
 * Which address a name stands for, if webhooks may go there: {@link nl.schoolbel.sla.gateway.wire.address.Addresses}, asked
 * when an endpoint is registered and at each attempt.
 */
package nl.schoolbel.sla.gateway.wire.address;
