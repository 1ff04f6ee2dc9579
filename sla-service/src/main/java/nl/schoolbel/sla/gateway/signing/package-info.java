/** Proof of origin both ways: {@link nl.schoolbel.sla.gateway.signing.StandardWebhooks}. */
package nl.schoolbel.sla.gateway.signing;
