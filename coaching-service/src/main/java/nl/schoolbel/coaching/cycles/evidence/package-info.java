/**
 * What shows how far a cycle is: a number, a link or a self-report; never pictures, films or sounds of pupils. {@link
 * nl.schoolbel.coaching.cycles.evidence.EvidenceResource} is the way in, {@link
 * nl.schoolbel.coaching.cycles.evidence.EvidenceBook} the use case. All of it is content: for the coach and the teacher
 * concerned, who may tell how it goes in the own words.
 */
package nl.schoolbel.coaching.cycles.evidence;
