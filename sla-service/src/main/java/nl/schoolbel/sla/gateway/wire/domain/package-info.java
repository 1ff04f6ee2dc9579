/** Where webhooks may go, in plain Java: what an address says, and which networks are out of reach. */
package nl.schoolbel.sla.gateway.wire.domain;
