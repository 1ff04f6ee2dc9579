package nl.schoolbel.knowledge.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.practices.BasedOn;

/**
 * A practice in the words of schema.org, as a LearningResource that is also a HowTo. Which word stands for what follows the
 * mapping that Kennisnet published for harvesting with schema.org in place of NL LOM. Values are Dutch, as the practices
 * are; the kind of resource is a word of the list that Edurep checks against.
 */
final class LinkedPractice {

    private static final ResourceBundle DUTCH =
            ResourceBundle.getBundle("nl.schoolbel.knowledge.publishing.words", Locale.ROOT);

    private final PublicPractice practice;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private LinkedPractice(PublicPractice practice) {
        this.practice = practice;
    }

    /** The whole JSON-LD document. */
    static Map<String, Object> of(PublicPractice practice) {
        return new LinkedPractice(practice).document();
    }

    private Map<String, Object> document() {
        values.put("@context", "https://schema.org");
        values.put("@type", List.of("LearningResource", "HowTo"));
        values.put("@id", practice.url());
        values.put("url", practice.url());
        values.put("identifier", practice.id().toString());
        put("name", practice.title());
        put("description", practice.question());
        put("abstract", practice.setting());
        values.put("inLanguage", "nl");
        values.put("version", practice.version());
        values.put("datePublished", practice.publishedAt().toString());
        values.put("dateModified", practice.modifiedAt().toString());
        values.put("isAccessibleForFree", true);
        values.put("license", practice.licenceUrl());
        values.put("learningResourceType", word("resource-type"));
        education();
        lesson();
        origin();
        return values;
    }

    private void education() {
        put("educationalLevel", words("target", practice.context().targets()));
        values.put(
                "audience",
                thing("EducationalAudience", "educationalRole", "teacher", "audienceType", word("audience")));
        put(
                "educationalAlignment",
                words("subject", practice.subjectAreas()).stream()
                        .map(subject ->
                                thing("AlignmentObject", "alignmentType", "educationalSubject", "targetName", subject))
                        .toList());
    }

    private void lesson() {
        String minutes = Duration.ofMinutes(practice.durationMinutes()).toString();
        values.put("timeRequired", minutes);
        values.put("totalTime", minutes);
        put(
                "step",
                IntStream.range(0, practice.steps().size())
                        .mapToObj(i -> thing(
                                "HowToStep",
                                "position",
                                i + 1,
                                "text",
                                practice.steps().get(i)))
                        .toList());
        put(
                "tool",
                practice.tools().stream()
                        .map(tool -> thing(
                                "HowToTool",
                                "name",
                                tool.name(),
                                "identifier",
                                tool.id().toString()))
                        .toList());
        put(
                "supply",
                practice.materialsNeeded().stream()
                        .map(supply -> thing("HowToSupply", "name", supply))
                        .toList());
        put(
                "encoding",
                practice.materials().stream()
                        .map(file -> thing(
                                "MediaObject",
                                "name",
                                file.name(),
                                "contentUrl",
                                file.url(),
                                "encodingFormat",
                                file.mediaType(),
                                "contentSize",
                                file.sizeBytes() + " B"))
                        .toList());
    }

    /** Who made it, of what. Without consent the author is a role at a school. */
    private void origin() {
        Map<String, Object> school = practice.school() == null
                ? null
                : thing(
                        "EducationalOrganization",
                        "name",
                        practice.school().name(),
                        "identifier",
                        practice.school().brin());
        List<Map<String, Object>> authors = new ArrayList<>();
        words("author", practice.authorRoles()).forEach(role -> authors.add(thing("Person", "jobTitle", role)));
        if (practice.authorName() != null) {
            if (authors.isEmpty()) {
                authors.add(thing("Person"));
            }
            authors.get(0).put("name", practice.authorName());
        }
        if (school != null) {
            authors.forEach(author -> author.put("affiliation", school));
        }
        put("author", authors);
        BasedOn source = practice.basedOn();
        if (source != null) {
            Map<String, Object> work = thing("CreativeWork", "url", address(practice, source));
            if (source.title() != null) {
                work.put("name", source.title());
            }
            values.put("isBasedOn", work);
        }
    }

    /** Another practice has an address beside this one. */
    static String address(PublicPractice practice, BasedOn source) {
        UUID other = source.practiceId();
        return other == null
                ? source.url()
                : practice.url().substring(0, practice.url().lastIndexOf('/') + 1) + other;
    }

    private void put(String property, Object value) {
        boolean empty = value == null || (value instanceof Collection<?> several && several.isEmpty());
        if (!empty) {
            values.put(property, value);
        }
    }

    private static List<String> words(String list, List<? extends Term> terms) {
        return terms.stream().map(term -> word(list + "." + term.slug())).toList();
    }

    private static String word(String key) {
        return DUTCH.getString(key);
    }

    private static Map<String, Object> thing(String type, Object... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            thing.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return thing;
    }
}
