/**
 * Telling others: {@link nl.schoolbel.platform.outbox.Outbox} stores an event with the state it tells of,
 * {@link nl.schoolbel.platform.outbox.OutboxRelay} sends it. The only place that talks to a Kafka producer.
 */
package nl.schoolbel.platform.outbox;
