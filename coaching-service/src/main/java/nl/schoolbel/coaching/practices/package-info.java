/**
 * The published practices as knowledge-service last told of them: {@link
 * nl.schoolbel.coaching.practices.PracticesConsumer} keeps the copy. Requests, activities and cycles refer to it.
 */
package nl.schoolbel.coaching.practices;
