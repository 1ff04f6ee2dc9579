/**
 * Records that no consumer could take: kept raw by {@link nl.schoolbel.platform.inbox.deadletter.DeadLetterStore}, settled by
 * the operator through {@link nl.schoolbel.platform.inbox.deadletter.DeadLetterResource}.
 */
package nl.schoolbel.platform.inbox.deadletter;
