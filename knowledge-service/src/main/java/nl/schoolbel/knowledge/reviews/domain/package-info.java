/** The rules of a review's life, in plain Java: {@link nl.schoolbel.knowledge.reviews.domain.ReviewLife}. */
package nl.schoolbel.knowledge.reviews.domain;
