/**
 * Whom coaches meet outside: coaches of other boards, suppliers, knowledge circles. {@link
 * nl.schoolbel.coaching.network.NetworkNoteResource} is the way in, {@link nl.schoolbel.coaching.network.NetworkNotes} the use
 * case. The notes are shared among the coaches and seen by nobody else; the time spent is an activity.
 */
package nl.schoolbel.coaching.network;
