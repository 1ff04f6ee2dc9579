/** One trace from the portal's request to the webhook: {@link nl.schoolbel.platform.trace.TraceContext}. */
package nl.schoolbel.platform.trace;
