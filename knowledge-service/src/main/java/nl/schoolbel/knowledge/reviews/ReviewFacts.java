package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other parts may know of reviews. */
@ApplicationScoped
public class ReviewFacts {

    @Inject
    ReviewStore store;

    /** True when everybody reads it. */
    @Transactional
    public boolean isPublished(UUID id) {
        return store.find(id).filter(Review::isPublished).isPresent();
    }

    /** Holds its row, where there is one, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        store.lock(id);
    }
}
