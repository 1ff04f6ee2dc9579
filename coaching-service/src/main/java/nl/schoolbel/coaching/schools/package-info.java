/**
 * The schools as tickets-service last told of them: {@link nl.schoolbel.coaching.schools.SchoolsConsumer} keeps the copy,
 * {@link nl.schoolbel.coaching.schools.SchoolResource} shows it. Requests are checked against it.
 */
package nl.schoolbel.coaching.schools;
