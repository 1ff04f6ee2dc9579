/**
 * What schools do with each other's practices. {@link nl.schoolbel.knowledge.adoptions.AdoptionResource} is the way in, {@link
 * nl.schoolbel.knowledge.adoptions.Adoptions} the use case, {@link nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse} the
 * rules of its steps. It owns the adoptions and their steps, and tells of each change; {@link
 * nl.schoolbel.knowledge.adoptions.AdoptionFacts} answers other features. What follows from all of them together comes next,
 * in {@code exchange}.
 */
package nl.schoolbel.knowledge.adoptions;
