/**
 * The rules of articles, in plain Java: {@link nl.schoolbel.knowledge.articles.domain.ArticleLife} from draft to archive,
 * {@link nl.schoolbel.knowledge.articles.domain.DraftWords} how the words of a ticket become those of a draft, and {@link
 * nl.schoolbel.knowledge.articles.domain.Taken} how words go that were taken out of a ticket.
 */
package nl.schoolbel.knowledge.articles.domain;
