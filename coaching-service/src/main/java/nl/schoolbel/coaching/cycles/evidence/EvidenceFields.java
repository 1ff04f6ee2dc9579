package nl.schoolbel.coaching.cycles.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.domain.EvidenceLink;
import nl.schoolbel.platform.problem.FieldFault;

/** Which fields go with which kind, and what may stand in them. */
@ApplicationScoped
class EvidenceFields {

    @Inject
    CycleDesk desk;

    List<FieldFault> faults(NewEvidence told, LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        EvidenceKind kind = told.kind();
        fits(faults, "/value", told.value(), kind == EvidenceKind.NUMBER, true);
        fits(faults, "/label", told.label(), kind != EvidenceKind.SELF_REPORT, false);
        fits(faults, "/link", told.link(), kind == EvidenceKind.LINK, true);
        fits(faults, "/score", told.score(), kind == EvidenceKind.SELF_REPORT, true);
        fits(faults, "/words", told.words(), kind == EvidenceKind.SELF_REPORT, false);
        if (told.aboutDate() != null && told.aboutDate().isAfter(today)) {
            faults.add(desk.fault("/aboutDate", "in-future"));
        }
        if (kind == EvidenceKind.LINK && told.link() != null) {
            EvidenceLink.fault(told.link())
                    .ifPresent(fault -> faults.add(desk.fault(
                            "/link",
                            fault == EvidenceLink.Fault.PUPIL_MEDIA ? "media-refused" : "not-an-https-address")));
        }
        return faults;
    }

    private void fits(List<FieldFault> faults, String pointer, Object value, boolean ofKind, boolean needed) {
        if (ofKind && needed && value == null) {
            faults.add(desk.fault(pointer, "missing"));
        } else if (!ofKind && value != null) {
            faults.add(desk.fault(pointer, "not-together", "kind"));
        }
    }
}
