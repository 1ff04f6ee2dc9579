package nl.schoolbel.knowledge.practices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.Term;

/** The words of a version as texts by field, as the API names the fields, to be compared with those of another. */
final class FieldTexts {

    private FieldTexts() {}

    static Map<String, List<String>> of(PracticeText text) {
        PracticeContext context = text.context();
        BasedOn source = text.basedOn() == null ? new BasedOn(null, null, null) : text.basedOn();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("title", List.of(text.title()));
        fields.put("question", List.of(text.question()));
        fields.put("setting", List.of(text.setting()));
        fields.put("context.targets", slugs(context.targets()));
        fields.put("context.groupSize", texts(context.groupSize()));
        fields.put("context.devices", slugs(context.devices()));
        fields.put("context.coachHelped", texts(context.coachHelped()));
        fields.put("context.place", slugs(context.place() == null ? List.of() : List.of(context.place())));
        fields.put("steps", text.steps());
        fields.put("materialsNeeded", text.materialsNeeded());
        fields.put("subjectAreas", slugs(text.subjectAreas()));
        fields.put("durationMinutes", texts(text.durationMinutes()));
        fields.put("outcome", slugs(List.of(text.outcome())));
        fields.put("evidence", text.evidence().stream().map(FieldTexts::text).toList());
        fields.put("schoolId", texts(text.schoolId()));
        fields.put("toolId", texts(text.toolId()));
        fields.put(
                "moreToolIds",
                text.moreToolIds().stream().map(Objects::toString).sorted().toList());
        fields.put("coAuthorRoles", slugs(text.coAuthorRoles()));
        fields.put("authorName", texts(text.authorName()));
        fields.put("licence", slugs(List.of(text.licence())));
        fields.put("basedOn.practiceId", texts(source.practiceId()));
        fields.put("basedOn.url", texts(source.url()));
        fields.put("basedOn.title", texts(source.title()));
        return fields;
    }

    private static String text(Evidence evidence) {
        String number = evidence.number() == null ? "" : evidence.number().toPlainString() + " " + evidence.unit();
        return Stream.of(evidence.kind().slug(), number, evidence.text())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + ": " + next)
                .orElseThrow();
    }

    private static List<String> texts(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    /** In one order, since these lists have none. */
    private static List<String> slugs(List<? extends Term> terms) {
        return terms.stream().map(Term::slug).sorted().toList();
    }
}
