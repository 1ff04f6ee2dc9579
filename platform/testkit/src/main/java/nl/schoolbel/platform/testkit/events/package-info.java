/**
 * What was told on Kafka: {@link nl.schoolbel.platform.testkit.events.RecordedEvents} reads topics from their start and
 * waits for events, {@link nl.schoolbel.platform.testkit.events.CloudEventRules} says what makes a record a valid one.
 */
package nl.schoolbel.platform.testkit.events;
