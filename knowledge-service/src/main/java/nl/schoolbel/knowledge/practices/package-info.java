/**
 * What schools tried with ict, and what came of it. {@link nl.schoolbel.knowledge.practices.PracticeResource} is the way
 * in, {@link nl.schoolbel.knowledge.practices.Practices} the use case, {@link
 * nl.schoolbel.knowledge.practices.domain.PracticeLife} the rules of drafts, the editorial check and versions. It owns the
 * practices and tells of each publication and archiving. Adoption by other schools, materials and search come next.
 */
package nl.schoolbel.knowledge.practices;
