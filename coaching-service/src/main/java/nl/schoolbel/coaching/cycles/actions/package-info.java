/**
 * What has to be done in a cycle, by whom – a role, never a name – and until when. {@link
 * nl.schoolbel.coaching.cycles.actions.ActionResource} is the way in, {@link nl.schoolbel.coaching.cycles.actions.Actions} the
 * use case. All of it is content: for the coach and the teacher concerned.
 */
package nl.schoolbel.coaching.cycles.actions;
