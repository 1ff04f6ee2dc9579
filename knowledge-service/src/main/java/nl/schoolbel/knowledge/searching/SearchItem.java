package nl.schoolbel.knowledge.searching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;

/**
 * What is found of one thing; always the whole. Login, privacy decision and low threshold of what is about a tool are those
 * of the tool as it is when somebody searches.
 *
 * @param title as readers see it
 * @param names other names; they count as much as the title
 * @param supplier of a tool; {@code null} when there is none
 * @param summary one paragraph, from which readers see the place that was found
 * @param body all other words
 * @param toolId the tool it is about, itself for a tool; {@code null} when it is about none
 * @param schoolId where it comes from; {@code null} when from no school
 * @param logins of a tool; empty for others
 * @param privacyDecision of a tool; {@code null} when there is none
 * @param lowThresholdPoints of a tool, 0 to 100; {@code null} when not known
 * @param outcome of a practice; {@code null} for others
 * @param forEverybody false for what coaches alone find
 * @param trust 0 for what is stale, 1 for an article that is not validated, 2 as a rule, 3 for what was checked best
 * @param publishedAt when everybody could read it first, or when it was added
 */
public record SearchItem(
        ItemKind kind,
        UUID id,
        String title,
        List<String> names,
        String supplier,
        String summary,
        String body,
        UUID toolId,
        UUID schoolId,
        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        List<Device> devices,
        List<Login> logins,
        PrivacyDecision privacyDecision,
        Integer lowThresholdPoints,
        PracticeOutcome outcome,
        boolean forEverybody,
        int trust,
        Instant publishedAt,
        Instant changedAt) {

    /** The trust in what is neither stale nor checked by the best. */
    public static final int AS_A_RULE = 2;

    public SearchItem {
        names = List.copyOf(names);
        subjectAreas = List.copyOf(subjectAreas);
        targets = List.copyOf(targets);
        devices = List.copyOf(devices);
        logins = List.copyOf(logins);
    }
}
