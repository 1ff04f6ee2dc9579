package nl.schoolbel.coaching.activities;

import nl.schoolbel.coaching.activities.domain.KindRule;
import nl.schoolbel.coaching.activities.domain.KindRule.School;
import nl.schoolbel.events.terms.ActivityKind;

/** What each kind of activity goes with. */
final class KindRules {

    private KindRules() {}

    static KindRule of(ActivityKind kind) {
        return switch (kind) {
            case KENNISMAKING, DEMONSTRATION -> new KindRule(School.NEEDED, true);
            case CO_TEACHING, WORKSHOP, LESSON_VISIT, BORGING_CHECK, ONBOARDING -> new KindRule(School.NEEDED, false);
            case OFFICE_HOUR, PLANNING_TALK, TECHNICAL_HELP -> new KindRule(School.ALLOWED, false);
            case NETWORK_MEETING, TRAINING -> new KindRule(School.REFUSED, false);
        };
    }
}
