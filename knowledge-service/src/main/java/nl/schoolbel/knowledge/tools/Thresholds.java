package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.knowledge.tools.domain.LowThreshold;
import nl.schoolbel.platform.problem.ProblemTexts;

/** How low the threshold of a card is, and the words for it in the caller's language. */
@ApplicationScoped
class Thresholds {

    static final String TEXTS = "nl.schoolbel.knowledge.tools.texts";

    @Inject
    ProblemTexts texts;

    static LowThreshold of(ToolCard card) {
        return LowThreshold.of(new LowThreshold.Known(
                card.minutesToFirstUse(),
                card.installNeeded(),
                card.accountsNeeded(),
                card.logins().contains(Login.SCHOOL_ACCOUNT) || card.logins().contains(Login.ENTREE),
                card.pupilDataNeeded(),
                card.worksOffline(),
                card.offlineFallback() != null,
                permission(card.privacyOrEmpty().decision())));
    }

    LowThresholdView view(ToolCard card) {
        LowThreshold threshold = of(card);
        return new LowThresholdView(
                threshold.points(),
                threshold.known(),
                threshold.facts().stream().map(fact -> view(fact, card)).toList(),
                threshold.isDirectlyUsable(),
                text("verdict." + slug(threshold.verdict()), LowThreshold.DIRECT));
    }

    private LowThresholdView.FactView view(LowThreshold.Fact fact, ToolCard card) {
        String subject = slug(fact.subject());
        String key = fact.isKnown() ? "fact." + slug(fact.finding()) : "fact.unknown." + subject;
        Object[] arguments = card.minutesToFirstUse() == null ? new Object[0] : new Object[] {card.minutesToFirstUse()};
        return new LowThresholdView.FactView(
                subject, fact.isKnown(), fact.isGood(), fact.points(), fact.most(), text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return texts.text(TEXTS, key, arguments);
    }

    private static LowThreshold.Permission permission(PrivacyDecision decision) {
        if (decision == null) {
            return LowThreshold.Permission.NOT_DECIDED;
        }
        return decision == PrivacyDecision.STOP ? LowThreshold.Permission.STOPPED : LowThreshold.Permission.GIVEN;
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
