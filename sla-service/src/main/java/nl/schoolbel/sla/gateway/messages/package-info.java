/** What a beheerpartner is told: {@link nl.schoolbel.sla.gateway.messages.WebhookType} has the whole list. */
package nl.schoolbel.sla.gateway.messages;
