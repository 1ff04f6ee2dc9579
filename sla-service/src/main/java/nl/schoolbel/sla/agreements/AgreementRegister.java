package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.agreements.AgreementStore.Row;

/** Writes drafts of agreements, and shows agreements to whom they concern. What comes after a draft is in {@link Publication}. */
@ApplicationScoped
public class AgreementRegister {

    static final String THING = "agreement";

    @Inject
    AgreementStore store;

    @Inject
    AgreementCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param schools only those for one of these schools
     */
    record AgreementFilter(
            AgreementKind kind, AgreementState state, UUID beheerpartnerId, Set<UUID> schools, boolean withoutDrafts) {}

    /** A version and the number that its ETag carries. */
    record Read(Agreement agreement, long change) {}

    /** The first version of a new line, as a draft; refuses with every fault at once. */
    @Transactional
    Read add(AgreementContent wanted) {
        check.require(wanted.kind(), wanted.beheerpartnerId(), wanted.terms());
        Agreement draft = draft(UUID.randomUUID(), UUID.randomUUID(), 1, wanted);
        store.add(draft);
        audit.changed("agreement-drafted", THING, draft.id());
        return requireRow(draft.id());
    }

    /**
     * A new draft with what this version says, to be changed and published. Refused while the line has a draft, or when this one
     * is a draft itself.
     */
    @Transactional
    Read addVersion(UUID id) {
        store.lockRegister();
        Agreement from = requireRow(id).agreement();
        if (from.state() == AgreementState.DRAFT) {
            throw new ProblemException(SlaProblem.AGREEMENT_NOT_PUBLISHED);
        }
        List<Agreement> line = store.ofLine(from.agreementId());
        Agreement last = line.get(line.size() - 1);
        if (last.state() == AgreementState.DRAFT) {
            throw new ProblemException(SlaProblem.AGREEMENT_HAS_DRAFT).with("draftId", last.id());
        }
        AgreementContent content = new AgreementContent(
                from.kind(),
                from.rank(),
                from.beheerpartnerId(),
                from.name(),
                from.validFromDate(),
                null,
                from.terms());
        Agreement draft = draft(UUID.randomUUID(), from.agreementId(), last.version() + 1, content);
        store.add(draft);
        audit.changed("agreement-version-drafted", THING, draft.id());
        return requireRow(draft.id());
    }

    /** Replaces all that a draft says. */
    @Transactional
    Read change(UUID id, String ifMatch, AgreementContent wanted) {
        Agreement before = lockDraft(id, ifMatch);
        if (wanted.kind() != before.kind()) {
            throw ProblemException.ofFields(List.of(new FieldFault("/kind", "clash", texts.fieldDetail("clash"))));
        }
        check.require(wanted.kind(), wanted.beheerpartnerId(), wanted.terms());
        store.change(draft(id, before.agreementId(), before.version(), wanted));
        audit.changed("agreement-changed", THING, id);
        return requireRow(id);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        lockDraft(id, ifMatch);
        store.removeDraft(id);
        audit.changed("agreement-draft-removed", THING, id);
    }

    /** Newest first; who is not of the bestuur sees what was published and concerns its own school or contract. */
    Page<Agreement> list(AgreementKind kind, AgreementState state, UUID beheerpartner, PageRequest page) {
        int limit = page.limit();
        AgreementFilter filter = seesAll()
                ? new AgreementFilter(kind, state, beheerpartner, null, false)
                : narrowed(kind, state, beheerpartner);
        if (filter == null) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                store.newest(filter, page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    /** The newest that the caller may see, as many as fit a list to choose from. */
    public List<Agreement> newest() {
        return list(null, null, null, new PageRequest(null, PageRequest.MAX_LIMIT))
                .items();
    }

    /** A version that the caller may see; another one answers as one that does not exist. */
    Read read(UUID id) {
        Read read = requireRow(id);
        if (!isVisible(read.agreement())) {
            throw unknown();
        }
        return read;
    }

    /** For other parts, whoever asks. */
    public Agreement require(UUID id) {
        return requireRow(id).agreement();
    }

    private Read requireRow(UUID id) {
        return store.findRow(id)
                .map(row -> new Read(row.agreement(), row.change()))
                .orElseThrow(AgreementRegister::unknown);
    }

    private Agreement lockDraft(UUID id, String ifMatch) {
        Row row = store.lock(id).orElseThrow(AgreementRegister::unknown);
        if (row.agreement().state() != AgreementState.DRAFT) {
            throw new ProblemException(SlaProblem.AGREEMENT_NOT_DRAFT);
        }
        Precondition.require(ifMatch, row.change());
        return row.agreement();
    }

    private boolean seesAll() {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.BESTUUR);
    }

    private boolean isVisible(Agreement agreement) {
        if (seesAll()) {
            return true;
        }
        if (agreement.state() == AgreementState.DRAFT) {
            return false;
        }
        boolean ownContract = caller.has(Roles.BEHEERPARTNER)
                && agreement.beheerpartnerId() != null
                && caller.beheerpartner()
                        .filter(agreement.beheerpartnerId()::equals)
                        .isPresent();
        return ownContract
                || caller.has(Roles.CONTACTPERSOON)
                        && caller.schools().stream().anyMatch(agreement.terms()::isForSchool);
    }

    /** Null when the caller can see nothing. */
    private AgreementFilter narrowed(AgreementKind kind, AgreementState state, UUID beheerpartner) {
        if (caller.has(Roles.CONTACTPERSOON)) {
            return caller.schools().isEmpty()
                    ? null
                    : new AgreementFilter(kind, state, beheerpartner, caller.schools(), true);
        }
        UUID own = caller.beheerpartner().orElse(null);
        if (own == null || beheerpartner != null && !beheerpartner.equals(own)) {
            return null;
        }
        return new AgreementFilter(kind, state, own, null, true);
    }

    private Agreement draft(UUID id, UUID agreementId, int version, AgreementContent content) {
        return new Agreement(
                id,
                agreementId,
                version,
                content.kind(),
                AgreementState.DRAFT,
                content.rank(),
                content.beheerpartnerId(),
                content.name().strip(),
                content.validFromDate(),
                content.validUntilDate(),
                content.terms(),
                clock.instant(),
                null,
                null,
                null);
    }

    static ProblemException unknown() {
        return new ProblemException(SlaProblem.AGREEMENT_UNKNOWN);
    }
}
