/** What may help a school, in plain Java: {@link nl.schoolbel.knowledge.recommendations.domain.Ranking}. */
package nl.schoolbel.knowledge.recommendations.domain;
