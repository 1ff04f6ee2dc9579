/**
 * Updates in: {@link nl.schoolbel.sla.gateway.callback.CallbackResource} and {@link
 * nl.schoolbel.sla.gateway.callback.EndpointCallbackResource} take a body off the line, {@link
 * nl.schoolbel.sla.gateway.callback.CallbackProof} asks who sent it, an {@link
 * nl.schoolbel.sla.gateway.callback.InboundReader} says what it means, and {@link
 * nl.schoolbel.sla.gateway.callback.UpdateIntake} stores all of it. Then {@code telling} tells tickets-service, whose answer
 * settles the update; what was not understood waits in {@code reviews}.
 */
package nl.schoolbel.sla.gateway.callback;
