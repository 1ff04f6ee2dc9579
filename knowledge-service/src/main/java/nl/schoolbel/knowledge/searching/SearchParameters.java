package nl.schoolbel.knowledge.searching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The words and the filters of a search. Filters count together; several values of one filter count as or. */
public class SearchParameters {

    private static final int MOST_VALUES = 20;

    @QueryParam("q")
    @Parameter(description = "Dutch words, names or the start of them, at most 200 characters", required = true)
    @NotBlank
    @Size(max = 200)
    public String q;

    @QueryParam("kind")
    @Parameter(description = "One or more kinds; all when absent")
    @Size(max = MOST_VALUES)
    public List<ItemKind> kind;

    @QueryParam("subjectArea")
    @Size(max = MOST_VALUES)
    public List<SubjectArea> subjectArea;

    @QueryParam("target")
    @Size(max = MOST_VALUES)
    public List<TargetGroup> target;

    @QueryParam("device")
    @Size(max = MOST_VALUES)
    public List<Device> device;

    @QueryParam("login")
    @Parameter(description = "Of the tool that it is about")
    @Size(max = MOST_VALUES)
    public List<Login> login;

    @QueryParam("privacyDecision")
    @Parameter(description = "Of the tool that it is about")
    @Size(max = MOST_VALUES)
    public List<PrivacyDecision> privacyDecision;

    @QueryParam("lowThreshold")
    @Parameter(description = "true: only tools with 70 points or more that may be used, and what is about them")
    public Boolean lowThreshold;

    @QueryParam("outcome")
    @Parameter(description = "Of a practice")
    @Size(max = MOST_VALUES)
    public List<PracticeOutcome> outcome;

    @QueryParam("toolId")
    @Parameter(description = "Only what is about this tool, and the tool itself")
    public UUID toolId;

    SearchFilter filter(boolean draftsToo) {
        return SearchFilter.of(toolId, draftsToo)
                .with(Facet.KIND, kind)
                .with(Facet.SUBJECT_AREA, subjectArea)
                .with(Facet.TARGET, target)
                .with(Facet.DEVICE, device)
                .with(Facet.LOGIN, login)
                .with(Facet.PRIVACY_DECISION, privacyDecision)
                .lowThreshold(Boolean.TRUE.equals(lowThreshold))
                .with(Facet.OUTCOME, outcome);
    }
}
