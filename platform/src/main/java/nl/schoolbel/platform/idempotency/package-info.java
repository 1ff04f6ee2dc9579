/** Requests that may be sent twice: {@link nl.schoolbel.platform.idempotency.Idempotent} on every creating POST. */
package nl.schoolbel.platform.idempotency;
