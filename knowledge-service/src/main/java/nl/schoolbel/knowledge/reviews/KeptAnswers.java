package nl.schoolbel.knowledge.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.platform.idempotency.IdempotencyStore;

/** The answers about reviews that are kept for a repeated request: of who wrote one, and of coaches who decided. */
@ApplicationScoped
class KeptAnswers {

    private static final String GONE = "[verwijderd]";

    @Inject
    IdempotencyStore answers;

    /**
     * Takes the words of a review out.
     *
     * @param text {@code null} for none
     * @param appeal {@code null} for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID review, String text, String appeal) {
        if (text != null) {
            answers.redact(review, "text", text, GONE);
        }
        if (appeal != null) {
            answers.redact(review, "appeal", appeal, GONE);
        }
    }
}
