/**
 * sla-service, in the order of a ticket's way: {@code following} hears it, {@code agreements} say what was promised,
 * {@code clock} counts, {@code escalation} acts on lateness, {@code gateway.delivery} tells the beheerpartner and
 * {@code gateway.callback} takes its answers.
 */
package nl.schoolbel.sla;
