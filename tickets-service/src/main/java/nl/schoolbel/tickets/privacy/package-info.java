/**
 * What is held of people and of their words, and how it goes: {@link nl.schoolbel.tickets.privacy.PersonData} and {@link
 * nl.schoolbel.tickets.privacy.RedactableText} are what each feature answers for. {@code redacting} and {@code retention}
 * ask them; export and erase of a person are the same in every service ({@code nl.schoolbel.platform.persons}).
 */
package nl.schoolbel.tickets.privacy;
