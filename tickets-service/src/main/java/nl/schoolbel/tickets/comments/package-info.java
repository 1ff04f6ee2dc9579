/**
 * What people say about a ticket: {@link nl.schoolbel.tickets.comments.Comments}. The reason of a step (a refusal, a
 * return, a withdrawal) is a comment too, so that all words of a ticket lie in one place.
 */
package nl.schoolbel.tickets.comments;
