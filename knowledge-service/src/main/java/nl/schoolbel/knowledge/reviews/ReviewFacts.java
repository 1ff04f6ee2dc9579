package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;

/** What other parts may know of reviews. */
@ApplicationScoped
public class ReviewFacts {

    @Inject
    ReviewStore store;

    @Inject
    Caller caller;

    /** True when everybody reads it. */
    @Transactional
    public boolean isPublished(UUID id) {
        return store.find(id).filter(Review::isPublished).isPresent();
    }

    /** True when the caller wrote it. */
    @Transactional
    public boolean isOwn(UUID id) {
        return store.find(id)
                .filter(review -> caller.subject().equals(review.life().writer()))
                .isPresent();
    }

    /** Holds its row, where there is one, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        store.lock(id);
    }
}
