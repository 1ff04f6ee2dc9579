/**
 * What people can be told ({@link nl.schoolbel.tickets.preferences.NoticeKind}), and what of it each wants to be mailed
 * ({@link nl.schoolbel.tickets.preferences.NoticePreferences}).
 */
package nl.schoolbel.tickets.preferences;
