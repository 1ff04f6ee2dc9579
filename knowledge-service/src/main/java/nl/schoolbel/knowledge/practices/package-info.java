/**
 * What schools tried with ict, and what came of it. {@link nl.schoolbel.knowledge.practices.PracticeResource} is the way
 * in, {@link nl.schoolbel.knowledge.practices.Practices} the writing, {@link
 * nl.schoolbel.knowledge.practices.EditorialDesk} the check by coaches, {@link
 * nl.schoolbel.knowledge.practices.PracticeUpkeep} what comes after it, and {@link
 * nl.schoolbel.knowledge.practices.domain.PracticeLife} the rules of drafts, checks and versions. It owns the practices and
 * tells of each publication and archiving. Others read them by {@link
 * nl.schoolbel.knowledge.practices.PublishedPractices}; their files are in {@code materials}, what other schools do with them
 * in {@code adoptions}.
 */
package nl.schoolbel.knowledge.practices;
