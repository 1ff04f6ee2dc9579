/**
 * What schools do with each other's practices, as knowledge-service told last: {@link
 * nl.schoolbel.coaching.adoptions.AdoptionsConsumer} keeps the copy. The report to the bestuur counts it.
 */
package nl.schoolbel.coaching.adoptions;
