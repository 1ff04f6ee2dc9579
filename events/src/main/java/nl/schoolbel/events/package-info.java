/**
 * The events that the services tell each other: {@link nl.schoolbel.events.EventTypes} lists them all.
 *
 * <p>Owns the promise of each event: record, JSON Schema and example. A package per topic holds its records, {@code
 * envelope} what all of them share, {@code terms} the closed lists. To add an event: a record and a constant in its
 * topic's package, schema and example in the resources; the tests of this module say what is missing.
 */
package nl.schoolbel.events;
