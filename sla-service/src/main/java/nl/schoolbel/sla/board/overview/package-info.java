/**
 * What coaching and the exchange between schools came to, for the bestuur. Entry class: {@link
 * nl.schoolbel.sla.board.overview.OverviewResource}; {@link nl.schoolbel.sla.board.overview.Overviews} asks coaching-service and
 * knowledge-service side by side, with the viewer's own token and nothing else, through {@link
 * nl.schoolbel.sla.board.overview.NeighbourClient}. It shows only what they answer, keeps nothing of it, and stands when one of
 * them does not: then its panel says so.
 */
package nl.schoolbel.sla.board.overview;
