/**
 * What may help before a ticket is reported, and while it is triaged. {@link
 * nl.schoolbel.knowledge.suggestions.SuggestionResource} is the way in; {@code searching} finds. Nothing is kept of what
 * somebody types or is shown; it owns how it went on afterwards, where a portal tells that, and the figures of it.
 */
package nl.schoolbel.knowledge.suggestions;
