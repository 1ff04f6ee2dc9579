package nl.schoolbel.sla.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.schoolbel.events.terms.Target;
import nl.schoolbel.sla.agreements.AgreementTerms.EscalationLevel;
import nl.schoolbel.sla.agreements.TermsRules.Fault;

/** What in an escalation ladder does not go together. */
final class LadderRules {

    private static final int BREACH = 100;

    private LadderRules() {}

    /**
     * Percents rise, minutes after the breach rise. A percentage above 100 and minutes are not held against each other, since
     * that depends on the budget.
     */
    static List<Fault> faults(AgreementTerms terms) {
        List<Fault> faults = new ArrayList<>();
        List<EscalationLevel> levels = terms.escalation().levels();
        int percent = 0;
        int minutes = 0;
        for (int i = 0; i < levels.size(); i++) {
            EscalationLevel level = levels.get(i);
            String place = "/escalation/levels/" + i;
            if (level.level() != i + 1) {
                faults.add(new Fault(place + "/level", "not-numbered"));
            }
            if ((level.percent() == null) == (level.minutesAfterBreach() == null)) {
                faults.add(new Fault(place, "exactly-one"));
            } else if (level.percent() != null) {
                if (level.percent() <= percent || level.percent() == BREACH && minutes > 0) {
                    faults.add(new Fault(place + "/percent", "not-rising"));
                }
                percent = Math.max(percent, level.percent());
            } else {
                if (level.minutesAfterBreach() <= minutes) {
                    faults.add(new Fault(place + "/minutesAfterBreach", "not-rising"));
                }
                minutes = Math.max(minutes, level.minutesAfterBreach());
            }
            if (new HashSet<>(level.receivers()).size() < level.receivers().size()) {
                faults.add(new Fault(place + "/receivers", "duplicate"));
            }
            targets(terms, level.targets(), place, faults);
        }
        var quiet = terms.escalation().quietHours();
        if (quiet != null && quiet.from().equals(quiet.until())) {
            faults.add(new Fault("/escalation/quietHours/until", "window-empty"));
        }
        return faults;
    }

    private static void targets(AgreementTerms terms, List<Target> targets, String place, List<Fault> faults) {
        for (int i = 0; i < targets.size(); i++) {
            if (terms.target(targets.get(i)).isEmpty()) {
                faults.add(new Fault(place + "/targets/" + i, "not-promised"));
            }
        }
    }
}
