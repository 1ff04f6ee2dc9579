/**
 * The schools as tickets-service last told of them: {@link nl.schoolbel.coaching.schools.SchoolsConsumer} keeps the copy and
 * hands their days to {@link nl.schoolbel.coaching.schooldays.SchoolDayBook}, {@link
 * nl.schoolbel.coaching.schools.SchoolResource} shows it, also which schools have no coach. References are checked against it.
 */
package nl.schoolbel.coaching.schools;
