/**
 * What a ticket is about, set right after it was reported: {@link nl.schoolbel.tickets.classification.Classifying}. The first
 * word is the reporter's ({@code intake}), the priority is another matter ({@code priority}).
 */
package nl.schoolbel.tickets.classification;
