/** The steps of a school with a practice, in plain Java: {@link nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse}. */
package nl.schoolbel.knowledge.adoptions.domain;
