package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.terms.HelpingParty;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.terms.AgreementState;
import nl.schoolbel.knowledge.terms.DataCategory;
import nl.schoolbel.knowledge.terms.DpiaState;
import nl.schoolbel.knowledge.tools.card.Dpia;
import nl.schoolbel.knowledge.tools.card.Help;
import nl.schoolbel.knowledge.tools.card.PrivacyBlock;
import nl.schoolbel.knowledge.tools.card.ProcessorAgreement;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/** What cannot stand on a card together, and texts that may not. */
@ApplicationScoped
class CardCheck {

    @Inject
    ToolStore store;

    @Inject
    Screener screener;

    @Inject
    ToolViews views;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code invalid-input} with all that is wrong. */
    void require(UUID id, ToolCard card) {
        List<FieldFault> faults = new ArrayList<>();
        if (card.support() != null) {
            ofHelp(card.support().helpers(), faults);
        }
        if (card.privacy() != null) {
            ofPrivacy(id, card.privacy(), faults);
        }
        Screening screening = screener.screen(card.texts(), card.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(ToolCards.KIND, id, screening);
    }

    private void ofHelp(List<Help> helpers, List<FieldFault> faults) {
        for (int i = 0; i < helpers.size(); i++) {
            Help help = helpers.get(i);
            if (help.beheerpartnerId() != null && help.party() != HelpingParty.BEHEERPARTNER) {
                faults.add(fault(
                        "/support/helpers/" + i + "/beheerpartnerId",
                        "not-together",
                        help.party().slug()));
            }
        }
    }

    private void ofPrivacy(UUID id, PrivacyBlock privacy, List<FieldFault> faults) {
        ofDecision(privacy, faults);
        ofDates(privacy, faults);
        List<DataCategory> data = privacy.dataCategories();
        if (data.size() > 1 && data.contains(DataCategory.NONE)) {
            faults.add(fault("/privacy/dataCategories", "not-together", DataCategory.NONE.slug()));
        }
        Set<UUID> known = store.all(privacy.insteadToolIds()).keySet();
        for (int i = 0; i < privacy.insteadToolIds().size(); i++) {
            UUID instead = privacy.insteadToolIds().get(i);
            String pointer = "/privacy/insteadToolIds/" + i;
            if (instead.equals(id)) {
                faults.add(fault(pointer, "itself"));
            } else if (!known.contains(instead)) {
                faults.add(fault(pointer, "unknown-id"));
            }
        }
    }

    private void ofDecision(PrivacyBlock privacy, List<FieldFault> faults) {
        boolean conditional = privacy.decision() == PrivacyDecision.CONDITIONS;
        if (conditional && isBlank(privacy.conditions())) {
            faults.add(fault("/privacy/conditions", "missing"));
        }
        if (!conditional && privacy.conditions() != null) {
            faults.add(fault(
                    "/privacy/conditions",
                    "not-together",
                    privacy.decision() == null ? "-" : privacy.decision().slug()));
        }
        if (privacy.decision() == PrivacyDecision.STOP && isBlank(privacy.reason())) {
            faults.add(fault("/privacy/reason", "missing"));
        }
    }

    private void ofDates(PrivacyBlock privacy, List<FieldFault> faults) {
        ProcessorAgreement agreement = privacy.processorAgreement();
        if (agreement != null && agreement.signedDate() != null) {
            ofDate(
                    "/privacy/processorAgreement/signedDate",
                    agreement.signedDate(),
                    agreement.state() == AgreementState.SIGNED,
                    agreement.state().slug(),
                    faults);
        }
        Dpia dpia = privacy.dpia();
        if (dpia != null && dpia.doneDate() != null) {
            ofDate(
                    "/privacy/dpia/doneDate",
                    dpia.doneDate(),
                    dpia.state() == DpiaState.OWN || dpia.state() == DpiaState.SIVON,
                    dpia.state().slug(),
                    faults);
        }
    }

    private void ofDate(String pointer, LocalDate day, boolean wasDone, String state, List<FieldFault> faults) {
        if (!wasDone) {
            faults.add(fault(pointer, "not-together", state));
        } else if (day.isAfter(views.today())) {
            faults.add(fault(pointer, "in-future"));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }
}
