/**
 * A person asks what is held, or wants to be forgotten: {@link nl.schoolbel.platform.persons.Persons} asks every part of
 * the service, for the operator.
 */
package nl.schoolbel.platform.persons;
