/**
 * One trace from the portal's request to the webhook: {@link nl.schoolbel.platform.trace.TraceContext} carries it along with
 * rows and records, {@link nl.schoolbel.platform.trace.Tracing} sends its spans to a collector when one is named. What leaves is
 * cut down to a closed list first.
 */
package nl.schoolbel.platform.trace;
