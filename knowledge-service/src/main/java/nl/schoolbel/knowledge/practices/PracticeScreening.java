package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.tools.ToolCards;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/** What may stand in a practice: known schools, tools and sources, evidence with units, and no personal data. */
@ApplicationScoped
class PracticeScreening {

    @Inject
    Caller caller;

    @Inject
    PracticeAccess access;

    @Inject
    PracticeStore store;

    @Inject
    PracticeVersionStore versions;

    @Inject
    ReadCopies copies;

    @Inject
    ToolCards tools;

    @Inject
    Screener screener;

    @Inject
    ProblemTexts texts;

    /**
     * The words as they are kept. Refused: {@code not-found} for a school that is not the writer's; {@code invalid-input}
     * with all that cannot be written.
     *
     * @param id of the practice
     * @param before its newest words; empty for a new one
     * @param own whether the writer added it
     */
    PracticeText kept(UUID id, PracticeText text, Optional<PracticeText> before, boolean own) {
        List<FieldFault> faults = new ArrayList<>();
        school(text, faults);
        tools(text, faults);
        evidence(text, faults);
        String name = name(text, before.map(PracticeText::authorName).orElse(null), own, faults);
        BasedOn source = source(id, text, before, faults);
        Screening screening = screener.screen(text.texts(), text.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(Practices.KIND, id, screening);
        return text.kept(name, source);
    }

    private void school(PracticeText text, List<FieldFault> faults) {
        UUID school = text.schoolId();
        if (school == null && !access.isCoach()) {
            faults.add(fault("/schoolId", "missing"));
        } else if (school != null) {
            if (!access.isCoach() && !caller.belongsTo(school)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            if (!copies.knows(SchoolEvents.CHANGED, school)) {
                faults.add(fault("/schoolId", "unknown-id"));
            }
        }
    }

    private void tools(PracticeText text, List<FieldFault> faults) {
        if (text.toolId() != null && !tools.knows(text.toolId())) {
            faults.add(fault("/toolId", "unknown-id"));
        }
        for (int i = 0; i < text.moreToolIds().size(); i++) {
            UUID tool = text.moreToolIds().get(i);
            if (tool.equals(text.toolId()) || text.moreToolIds().indexOf(tool) < i) {
                faults.add(fault("/moreToolIds/" + i, "duplicate"));
            } else if (!tools.knows(tool)) {
                faults.add(fault("/moreToolIds/" + i, "unknown-id"));
            }
        }
    }

    private void evidence(PracticeText text, List<FieldFault> faults) {
        for (int i = 0; i < text.evidence().size(); i++) {
            Evidence one = text.evidence().get(i);
            if (one.number() == null && (one.kind() == EvidenceKind.NUMBER || one.unit() != null)) {
                faults.add(fault("/evidence/" + i + "/number", "missing"));
            }
            if (one.number() != null && one.unit() == null) {
                faults.add(fault("/evidence/" + i + "/unit", "missing"));
            }
        }
    }

    /** The author's own, with consent each time it is written; who else writes leaves it as it is. */
    private String name(PracticeText text, String before, boolean own, List<FieldFault> faults) {
        if (own) {
            if (text.authorName() != null && !Boolean.TRUE.equals(text.nameConsent())) {
                faults.add(fault("/nameConsent", "missing"));
            }
            return text.authorName();
        }
        if (text.authorName() != null && !text.authorName().equals(before)) {
            faults.add(fault("/authorName", "only-by-author"));
        }
        return before;
    }

    /** One that stood there before stays, whatever became of it. */
    private BasedOn source(UUID id, PracticeText text, Optional<PracticeText> before, List<FieldFault> faults) {
        BasedOn source = text.basedOn();
        if (source == null) {
            return null;
        }
        if ((source.practiceId() == null) == (source.url() == null)) {
            faults.add(fault("/basedOn", "exactly-one"));
            return source;
        }
        if (source.url() != null) {
            if (!isHttps(source.url())) {
                faults.add(fault("/basedOn/url", "not-an-https-address"));
            }
            return source;
        }
        boolean known = before.map(PracticeText::basedOn)
                .filter(old -> source.practiceId().equals(old.practiceId()))
                .isPresent();
        return practice(id, text, known, faults);
    }

    private BasedOn practice(UUID id, PracticeText text, boolean known, List<FieldFault> faults) {
        BasedOn source = text.basedOn();
        if (source.practiceId().equals(id)) {
            faults.add(fault("/basedOn/practiceId", "itself"));
            return source;
        }
        Optional<PracticeText> found = store.find(source.practiceId())
                .filter(practice -> known || practice.life().isPublished() || access.isOwn(practice))
                .map(practice -> practice.life().published() == 0
                        ? versions.get(practice.id(), practice.life().newest())
                        : versions.get(practice.id(), practice.life().published()))
                .map(PracticeVersion::text);
        if (found.isEmpty()) {
            if (!known) {
                faults.add(fault("/basedOn/practiceId", "unknown-id"));
            }
            return source;
        }
        if (!found.get().licence().allows(text.licence())) {
            faults.add(new FieldFault(
                    "/licence",
                    "licence-of-source",
                    texts.fieldDetail("licence-of-source", found.get().licence().slug())));
        }
        String title = Objects.requireNonNullElse(source.title(), found.get().title());
        return new BasedOn(source.practiceId(), null, title);
    }

    private static boolean isHttps(String url) {
        try {
            URI address = URI.create(url);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, texts.fieldDetail(code));
    }
}
