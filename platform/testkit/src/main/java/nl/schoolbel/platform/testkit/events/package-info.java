/**
 * What is told on Kafka. Going out: {@link nl.schoolbel.platform.testkit.events.RecordedEvents} reads topics from their
 * start and waits for events, {@link nl.schoolbel.platform.testkit.events.CloudEventRules} says what makes a record a valid
 * one, {@link nl.schoolbel.platform.testkit.events.DataSchema} what its data must look like. Coming in: {@link
 * nl.schoolbel.platform.testkit.events.IncomingRecord} makes a record to be handed to a consumer.
 */
package nl.schoolbel.platform.testkit.events;
