/**
 * One change for many tickets: {@link nl.schoolbel.tickets.bulk.BulkChanges} takes the single step for each, so that
 * rights and rules are those of the single step, and says of each what came of it.
 */
package nl.schoolbel.tickets.bulk;
