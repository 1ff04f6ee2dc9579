/**
 * Articles of knowledge-service on tickets. {@link nl.schoolbel.tickets.articles.ArticleLinkResource} is the way in, {@link
 * nl.schoolbel.tickets.articles.ArticleLinks} the use case. It owns which articles are on which ticket and whether they
 * helped, which it tells; {@link nl.schoolbel.tickets.articles.ArticlesConsumer} keeps which articles there are.
 */
package nl.schoolbel.tickets.articles;
