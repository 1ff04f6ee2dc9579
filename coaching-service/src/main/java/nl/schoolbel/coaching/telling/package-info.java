/**
 * Mails that there is news: {@link nl.schoolbel.coaching.telling.Tidings} is the way in, {@link
 * nl.schoolbel.coaching.telling.TidingSender} sends. It owns people's mail addresses, which leave this service nowhere. A mail
 * says that there is something and where it stands; nothing of what it says, and nobody's name.
 */
package nl.schoolbel.coaching.telling;
