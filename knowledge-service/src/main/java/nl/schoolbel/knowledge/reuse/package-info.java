/**
 * Where articles were of use. {@link nl.schoolbel.knowledge.reuse.Votes} counts whom they helped, {@link
 * nl.schoolbel.knowledge.reuse.ArticleLinks} the tickets that they are put on, {@link
 * nl.schoolbel.knowledge.reuse.KnownProblems} shows those of one tool. It owns votes and links; enough of them validate an
 * article or bring it back to coaches, in {@code articles}.
 */
package nl.schoolbel.knowledge.reuse;
