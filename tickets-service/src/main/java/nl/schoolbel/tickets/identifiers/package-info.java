/**
 * What others know a school by, over time: {@link nl.schoolbel.tickets.identifiers.Identifiers} holds the rules. Plain
 * values; {@code schools} keeps them, {@code succession} changes them.
 */
package nl.schoolbel.tickets.identifiers;
