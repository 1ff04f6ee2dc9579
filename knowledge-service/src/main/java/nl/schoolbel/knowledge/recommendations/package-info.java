/**
 * What may help a school, and why. {@link nl.schoolbel.knowledge.recommendations.RecommendationResource} is the way in, {@link
 * nl.schoolbel.knowledge.recommendations.Recommendations} the use case, {@link
 * nl.schoolbel.knowledge.recommendations.domain.Ranking} the rules. It looks at what the school wrote, did and asked, and at
 * no person. It owns what coaching-service told of open requests and signals.
 */
package nl.schoolbel.knowledge.recommendations;
