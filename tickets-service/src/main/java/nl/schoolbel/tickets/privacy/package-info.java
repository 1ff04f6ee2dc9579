/**
 * What is held of people, and how it goes: {@link nl.schoolbel.tickets.privacy.PersonData} is what each feature answers
 * for.
 */
package nl.schoolbel.tickets.privacy;
