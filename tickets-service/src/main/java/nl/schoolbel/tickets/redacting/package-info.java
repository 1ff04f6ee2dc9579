/**
 * Words or a file that should not be there go: {@link nl.schoolbel.tickets.redacting.Redacting} takes them out of every
 * place of this service and tells others to do the same. What each feature holds it says by {@link
 * nl.schoolbel.tickets.privacy.RedactableText}.
 */
package nl.schoolbel.tickets.redacting;
