/**
 * Records that no consumer could take: kept raw by {@link nl.schoolbel.platform.inbox.DeadLetterStore}, settled by
 * the operator through {@link nl.schoolbel.platform.deadletter.DeadLetterResource}.
 */
package nl.schoolbel.platform.deadletter;
