/**
 * Hearing others: {@link nl.schoolbel.platform.inbox.Inbox} takes each event once, retries faults of parts without end
 * and keeps what cannot be taken as a dead letter.
 */
package nl.schoolbel.platform.inbox;
