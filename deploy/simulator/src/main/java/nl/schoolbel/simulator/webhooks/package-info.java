/**
 * What comes in by webhook: receivers of any name, each with its own secrets, demands, mode and log.
 *
 * <p>Entry class: {@link nl.schoolbel.simulator.webhooks.WebhookEndpoint}. It owns the receivers ({@code Receivers}) and what they
 * remember ({@code WebhookLog}), which is bounded for all together ({@code Memory}). What is taken for the first time goes on to
 * {@code Desk}, which keeps the beheerpartner's tickets.
 */
package nl.schoolbel.simulator.webhooks;
