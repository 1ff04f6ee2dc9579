/**
 * What was proven but not understood: {@link nl.schoolbel.sla.gateway.callback.reviews.InboundReviewResource} shows it,
 * reads it again once the mapping was mended ({@code connectors}), or puts it away.
 */
package nl.schoolbel.sla.gateway.callback.reviews;
