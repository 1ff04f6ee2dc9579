/** The rules of delivery, as plain arithmetic: when again, when not at all, when an endpoint is left in peace. */
package nl.schoolbel.sla.gateway.delivery.domain;
