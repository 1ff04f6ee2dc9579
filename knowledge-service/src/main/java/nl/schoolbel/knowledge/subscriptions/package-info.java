/**
 * Who wants to hear of new tools, practices and articles, by subject area or by tool: {@link
 * nl.schoolbel.knowledge.subscriptions.SubscriptionResource} is the way in. Once a week {@link
 * nl.schoolbel.knowledge.subscriptions.Editions} makes an edition for everybody who follows something, and {@link
 * nl.schoolbel.knowledge.subscriptions.EditionSender} mails what is new in it. It owns the subscriptions and, for as long as
 * somebody has one, the mail address, which leaves this service nowhere else.
 */
package nl.schoolbel.knowledge.subscriptions;
