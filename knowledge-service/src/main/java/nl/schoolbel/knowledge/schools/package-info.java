/**
 * The schools as tickets-service last told of them: {@link nl.schoolbel.knowledge.schools.SchoolsConsumer} keeps the copy,
 * {@link nl.schoolbel.knowledge.schools.SchoolResource} shows it. Which school uses which tool will be held against it.
 */
package nl.schoolbel.knowledge.schools;
