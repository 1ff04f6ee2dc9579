package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Who sees and writes what of practices: insiders are the author and coaches. */
@ApplicationScoped
class PracticeAccess {

    @Inject
    Caller caller;

    @Inject
    ReadCopies copies;

    @Inject
    ToolCards tools;

    @Inject
    ProblemTexts texts;

    boolean isCoach() {
        return caller.has(Roles.COACH);
    }

    boolean isOwn(Practice practice) {
        return caller.subject().equals(practice.author());
    }

    boolean isInsider(Practice practice) {
        return isCoach() || isOwn(practice);
    }

    /**
     * What cannot be written about here: an unknown school or tool, or none where the writer needs one. Refused at once:
     * {@code not-found} for a school that is not the writer's.
     */
    List<FieldFault> faults(PracticeText text) {
        List<FieldFault> faults = new ArrayList<>();
        UUID school = text.schoolId();
        if (school == null && !isCoach()) {
            faults.add(fault("/schoolId", "missing"));
        } else if (school != null) {
            if (!isCoach() && !caller.belongsTo(school)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            if (!copies.knows(SchoolEvents.CHANGED, school)) {
                faults.add(fault("/schoolId", "unknown-id"));
            }
        }
        if (text.toolId() != null && !tools.knows(text.toolId())) {
            faults.add(fault("/toolId", "unknown-id"));
        }
        return faults;
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
