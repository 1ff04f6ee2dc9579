/**
 * What changes at a school, as it changes. {@link nl.schoolbel.tickets.live.LiveChanges} opens a stream; {@link
 * nl.schoolbel.tickets.live.ChangeFeed} reads the history once for all streams of a node, in the order in which its
 * transactions became visible, so that a stream can go on at any node behind the last event that its client had.
 */
package nl.schoolbel.tickets.live;
