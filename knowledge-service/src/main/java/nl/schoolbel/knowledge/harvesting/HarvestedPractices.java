package nl.schoolbel.knowledge.harvesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.practices.BasedOn;
import nl.schoolbel.knowledge.practices.Licence;
import nl.schoolbel.knowledge.practices.PracticeWords;
import nl.schoolbel.knowledge.practices.PublishedPractice;
import nl.schoolbel.knowledge.practices.PublishedPractices;
import nl.schoolbel.knowledge.publishing.PublicAddresses;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.copy.ReadCopies;

/** Practices as harvesters are told of them. */
@ApplicationScoped
class HarvestedPractices {

    private static final ResourceBundle DUTCH =
            ResourceBundle.getBundle("nl.schoolbel.knowledge.publishing.words", Locale.ROOT);

    @Inject
    PublishedPractices practices;

    @Inject
    ReadCopies copies;

    @Inject
    PublicAddresses addresses;

    /** Those that are published, by id; with two queries, however many. */
    Map<UUID, HarvestedPractice> find(Collection<UUID> ids) {
        List<PublishedPractice> found = practices.findAll(ids);
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                found.stream()
                        .map(PublishedPractice::schoolId)
                        .filter(Objects::nonNull)
                        .toList());
        return found.stream()
                .map(practice -> harvested(practice, schools.get(practice.schoolId())))
                .collect(Collectors.toMap(HarvestedPractice::id, Function.identity()));
    }

    private HarvestedPractice harvested(PublishedPractice practice, SchoolChanged school) {
        PracticeWords words = practice.words();
        return new HarvestedPractice(
                practice.id(),
                addresses.of(practice.id()),
                practice.version(),
                words.title(),
                words.question() + "\n\n" + words.setting(),
                dutch("subject", words.subjectAreas()),
                dutch("target", words.context().targets()),
                words.context().targets().stream()
                        .map(HarvestedPractices::context)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                words.durationMinutes(),
                author(words),
                school == null ? null : school.name(),
                licence(words.licence()),
                addresses.licence(words.licence()),
                source(words.basedOn()),
                practice.publishedAt());
    }

    private static String author(PracticeWords words) {
        String roles = String.join(", ", dutch("author", words.authorRoles()));
        return words.authorName() == null ? roles : words.authorName();
    }

    private String source(BasedOn source) {
        if (source == null) {
            return null;
        }
        return source.practiceId() == null ? source.url() : addresses.of(source.practiceId());
    }

    /** A word of the list of NL LOM (vdex_context_czp); {@code null} for what is for teachers themselves. */
    private static String context(TargetGroup target) {
        String name = target.name();
        if (name.startsWith("GROUP")) {
            return "PO";
        }
        if (name.startsWith("SO")) {
            return "SO";
        }
        return name.startsWith("VSO") ? "VSO" : null;
    }

    /** A word of the list of NL LOM (copyrightsandotherrestrictions_nllom_20131202). */
    private static String licence(Licence licence) {
        return switch (licence) {
            case CC_BY_4_0 -> "cc-by-40";
            case CC_BY_SA_4_0 -> "cc-by-sa-40";
            case CC0_1_0 -> "cc0-10";
        };
    }

    private static List<String> dutch(String list, List<? extends Term> terms) {
        return terms.stream()
                .map(term -> DUTCH.getString(list + "." + term.slug()))
                .toList();
    }
}
