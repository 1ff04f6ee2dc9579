package nl.schoolbel.knowledge.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/** Coaches keep the words that mean the same; a search knows of a change at once. */
@ApplicationScoped
public class SynonymKeeping {

    private static final String KIND = "search-synonym";

    @Inject
    SynonymStore store;

    @Inject
    AuditTrail audit;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    @Inject
    DomainClock clock;

    /** Last added first. */
    @Transactional
    public Page<SynonymView> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.newest(page.cursor(), limit + 1),
                limit,
                group -> new Cursor(group.addedAt(), group.id()),
                group -> group);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public SynonymView read(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Refused: {@code invalid-input} for a term without letters, one that stands there twice, and personal data. */
    @Transactional
    public SynonymView add(SynonymTerms terms) {
        UUID id = UUID.randomUUID();
        screened(id, terms);
        store.add(id, terms, clock.instant());
        audit.changed("search-synonym-added", KIND, id);
        return read(id);
    }

    /**
     * Replaces a group; the same terms change nothing. Refused: as {@link #add}; {@code not-found}; {@code
     * precondition-missing} or {@code changed-meanwhile}.
     */
    @Transactional
    public SynonymView replace(UUID id, SynonymTerms terms, String ifMatch) {
        SynonymView known = locked(id, ifMatch);
        screened(id, terms);
        if (!known.terms().equals(terms.terms())) {
            store.change(id, terms, clock.instant());
            audit.changed("search-synonym-changed", KIND, id);
        }
        return read(id);
    }

    /** Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}. */
    @Transactional
    public void remove(UUID id, String ifMatch) {
        locked(id, ifMatch);
        store.remove(id);
        audit.changed("search-synonym-removed", KIND, id);
    }

    private SynonymView locked(UUID id, String ifMatch) {
        SynonymView known = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, known.revision());
        return known;
    }

    private void screened(UUID id, SynonymTerms terms) {
        List<FieldFault> faults = new ArrayList<>();
        List<String> asked = terms.asked();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).isEmpty()) {
                faults.add(fault(i, "pattern"));
            } else if (!seen.add(asked.get(i))) {
                faults.add(fault(i, "duplicate"));
            }
        }
        Screening screening = screener.screen(terms.texts(), terms.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(KIND, id, screening);
    }

    private FieldFault fault(int term, String code) {
        return new FieldFault("/terms/" + term, code, texts.fieldDetail(code));
    }
}
