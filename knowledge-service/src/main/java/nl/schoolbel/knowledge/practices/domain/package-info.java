/** The rules of a practice's life, in plain Java: {@link nl.schoolbel.knowledge.practices.domain.PracticeLife}. */
package nl.schoolbel.knowledge.practices.domain;
