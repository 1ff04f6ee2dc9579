/**
 * What is held of people in cycles, and when the words of a cycle go: {@link
 * nl.schoolbel.coaching.cycles.privacy.CycleWords} and the two parts of an export.
 */
package nl.schoolbel.coaching.cycles.privacy;
