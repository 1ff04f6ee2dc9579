/**
 * What tickets taught, as articles that coaches check. {@link nl.schoolbel.knowledge.articles.ArticleResource} is the way in,
 * {@link nl.schoolbel.knowledge.articles.Articles} the use case, {@link nl.schoolbel.knowledge.articles.domain.ArticleLife} the
 * rules from draft to archive. It owns articles with their versions and tells of each that everybody can read. {@code
 * drafting} makes drafts of tickets, {@code reuse} counts where they helped.
 */
package nl.schoolbel.knowledge.articles;
