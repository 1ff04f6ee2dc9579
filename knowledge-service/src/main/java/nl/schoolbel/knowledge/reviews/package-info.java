/**
 * What people who used something think of it, by their role and where they used it. {@link
 * nl.schoolbel.knowledge.reviews.ReviewResource} is the way in, {@link nl.schoolbel.knowledge.reviews.Reviews} writes,
 * {@link nl.schoolbel.knowledge.reviews.ReviewDecisions} publishes and refuses, {@link
 * nl.schoolbel.knowledge.reviews.domain.ReviewLife} holds the rules. It owns the reviews. A review is no editorial check:
 * that is of coaches, and stands with practices. What waits for a coach is listed by {@code moderation}.
 */
package nl.schoolbel.knowledge.reviews;
