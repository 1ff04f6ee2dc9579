package nl.schoolbel.knowledge.reviews;

import java.util.UUID;

/** Its writer took a review back; what refers to it is heard in the same transaction. */
public record ReviewWithdrawn(UUID reviewId) {}
