package nl.schoolbel.sla.reapplying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementRegister;
import nl.schoolbel.sla.agreements.AgreementState;
import nl.schoolbel.sla.agreements.AgreementStore;

/** Takes in what has to be applied, and says how far it is. */
@ApplicationScoped
class Reapplications {

    static final String THING = "agreement";

    @Inject
    ReapplicationStore store;

    @Inject
    AgreementRegister register;

    @Inject
    AgreementStore agreements;

    @Inject
    ReapplicationJob job;

    @Inject
    AfterCommit afterCommit;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /** Asks that a version counts for the tickets under the earlier ones of its line, from when a worker gets to each. */
    @Transactional
    Reapplication request(UUID version, UUID school, String reason) {
        Agreement agreement = requireApplicable(version);
        Reapplication wanted =
                new Reapplication(UUID.randomUUID(), agreement.id(), school, reason, clock.instant(), 0, null);
        store.add(wanted);
        audit.changed("agreement-reapplication-requested", THING, version + "/" + wanted.id());
        afterCommit.run(job::wake);
        return wanted;
    }

    Reapplication read(UUID version, UUID id) {
        return store.find(version, id).orElseThrow(() -> new ProblemException(SlaProblem.REAPPLICATION_UNKNOWN));
    }

    /** A contract that was published; a draft holds for nobody, and triage is over when a contract changes. */
    Agreement requireApplicable(UUID version) {
        Agreement agreement = register.require(version);
        if (agreement.state() == AgreementState.DRAFT || agreement.kind() != AgreementKind.BEHEERPARTNER) {
            throw new ProblemException(SlaProblem.AGREEMENT_NOT_APPLICABLE);
        }
        return agreement;
    }

    /** The ids of the versions before this one. */
    List<UUID> earlier(Agreement agreement) {
        return agreements.ofLine(agreement.agreementId()).stream()
                .filter(one -> one.version() < agreement.version())
                .map(Agreement::id)
                .toList();
    }
}
