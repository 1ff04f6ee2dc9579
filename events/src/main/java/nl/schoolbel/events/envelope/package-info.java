/**
 * What all events share: {@link nl.schoolbel.events.envelope.Envelope} is an event as it travels, {@link
 * nl.schoolbel.events.envelope.EventType} a kind of event, {@link nl.schoolbel.events.envelope.EventJson} how its data
 * is written, {@link nl.schoolbel.events.envelope.Topics} where events are told. Knows no event in particular.
 */
package nl.schoolbel.events.envelope;
