package nl.schoolbel.sla.gateway.callback.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.callback.InboundBody;
import nl.schoolbel.sla.gateway.callback.InboundStore;
import nl.schoolbel.sla.gateway.callback.ReaderFailed;
import nl.schoolbel.sla.gateway.callback.Rereading;

/** What was not understood waits here for somebody who mends the mapping and has it read again, or who puts it away. */
@ApplicationScoped
public class InboundReviews {

    private static final String KIND = "inbound-review";
    private static final int LONGEST_BODY = 10_000;

    @Inject
    InboundStore store;

    @Inject
    Rereading rereading;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    /** Open ones, newest first; of one beheerpartner when it is given. */
    Page<InboundReview> list(UUID beheerpartner, PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.openReviews(beheerpartner, page.cursor(), limit + 1),
                limit,
                body -> new Cursor(body.receivedAt(), body.id()),
                body -> InboundReview.of(body, null));
    }

    /** Open or settled; what came shows with personal data masked. */
    InboundReview read(UUID id) {
        InboundBody body = store.find(id).orElseThrow(InboundReviews::unknown);
        audit.read("inbound-review-read", KIND, id);
        return InboundReview.of(body, body.body() == null ? null : shown(body.body()));
    }

    /** Reads it again, after the mapping was mended; what was taken of it before is not taken again. */
    @Transactional
    InboundReview readAgain(UUID id) {
        InboundBody body = requireOpen(id);
        try {
            if (!rereading.read(body)) {
                throw new ProblemException(SlaProblem.REVIEW_NOT_READABLE);
            }
        } catch (ReaderFailed failed) {
            throw new ProblemException(SlaProblem.REVIEW_NOT_READABLE);
        }
        audit.changed("inbound-review-read-again", KIND, id);
        return InboundReview.of(store.find(id).orElseThrow(), null);
    }

    /** Puts it away; whatever it says stays without effect. */
    @Transactional
    InboundReview dismiss(UUID id, String reason) {
        requireOpen(id);
        rereading.dismiss(id, screener.mask(reason));
        audit.changed("inbound-review-dismissed", KIND, id);
        return InboundReview.of(store.find(id).orElseThrow(), null);
    }

    private InboundBody requireOpen(UUID id) {
        InboundBody body = store.lock(id).orElseThrow(InboundReviews::unknown);
        if (!InboundBody.REVIEW.equals(body.state())) {
            throw new ProblemException(SlaProblem.REVIEW_SETTLED);
        }
        return body;
    }

    private String shown(byte[] body) {
        String masked = screener.mask(new String(body, StandardCharsets.UTF_8));
        return masked.length() <= LONGEST_BODY ? masked : masked.substring(0, LONGEST_BODY - 1) + "…";
    }

    private static ProblemException unknown() {
        return new ProblemException(SlaProblem.REVIEW_UNKNOWN);
    }
}
