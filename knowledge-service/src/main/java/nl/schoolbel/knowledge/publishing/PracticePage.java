package nl.schoolbel.knowledge.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.practices.BasedOn;
import nl.schoolbel.knowledge.practices.Evidence;
import nl.schoolbel.platform.problem.ProblemTexts;

/**
 * A practice as a page to read and to print: without script, its one style named by its hash. Its JSON-LD stands in it for
 * search engines as a block of data, which no browser runs and which asks for no right to.
 */
@ApplicationScoped
class PracticePage {

    private static final String TEXTS = "nl.schoolbel.knowledge.publishing.words";
    private static final String STYLE = "/nl/schoolbel/knowledge/publishing/page.css";
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @Inject
    @Location("practice-page.html")
    Template template;

    @Inject
    ProblemTexts texts;

    private final ObjectMapper json = new ObjectMapper();
    private String style;
    private String policy;

    /** A line of the short description. */
    public record Line(String label, String value) {}

    /** A link; without an address a plain text. */
    public record Link(String label, String words, String url) {}

    @PostConstruct
    void prepare() {
        json.getFactory().setCharacterEscapes(new InHtml());
        try (InputStream css = PracticePage.class.getResourceAsStream(STYLE)) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            policy = "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    /** What a browser may load for it: nothing but its own style. */
    String policy() {
        return policy;
    }

    /** The language of the words around those of the practice. */
    String language() {
        return word("language");
    }

    String of(PublicPractice practice) {
        return template.data("practice", practice)
                .data("page", this)
                .data("style", style)
                .data("linked", linked(practice))
                .data("language", language())
                .data("summary", summary(practice))
                .data("origin", origin(practice))
                .data("needed", needed(practice))
                .data("outcome", word("outcome." + practice.outcome().slug()))
                .data(
                        "evidence",
                        practice.evidence().stream().map(this::evidence).toList())
                .render();
    }

    /** For the template. */
    public String heading(String name) {
        return word("heading." + name);
    }

    /** For the template. */
    public String staleWords() {
        return word("stale");
    }

    /** For the template. */
    public String size(PublicPractice.Material file) {
        return texts.text(TEXTS, "kilobytes", Math.max(1, file.sizeBytes() / 1000));
    }

    private List<Line> summary(PublicPractice practice) {
        List<Line> lines = new ArrayList<>();
        add(lines, "targets", words("target", practice.context().targets()));
        add(lines, "subjects", words("subject", practice.subjectAreas()));
        add(lines, "duration", texts.text(TEXTS, "minutes", practice.durationMinutes()));
        add(lines, "devices", words("device", practice.context().devices()));
        if (practice.context().groupSize() != null) {
            add(
                    lines,
                    "group-size",
                    texts.text(TEXTS, "pupils", practice.context().groupSize()));
        }
        if (practice.context().place() != null) {
            add(lines, "place", word("place." + practice.context().place().slug()));
        }
        if (practice.context().coachHelped() != null) {
            add(lines, "coach", word(practice.context().coachHelped() ? "yes" : "no"));
        }
        return lines;
    }

    private List<String> needed(PublicPractice practice) {
        List<String> needed = new ArrayList<>(practice.materialsNeeded());
        practice.tools().forEach(tool -> needed.add(texts.text(TEXTS, "tool", tool.name())));
        return needed;
    }

    private List<Link> origin(PublicPractice practice) {
        List<Link> lines = new ArrayList<>();
        String author = Stream.of(practice.authorName(), words("author", practice.authorRoles()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!author.isEmpty()) {
            lines.add(new Link(word("label.author"), author, null));
        }
        if (practice.school() != null) {
            lines.add(new Link(word("label.school"), practice.school().name(), null));
        }
        LicenceDeed deed = LicenceDeed.of(practice.licence());
        lines.add(new Link(word("label.licence"), deed.words(), deed.url()));
        BasedOn source = practice.basedOn();
        if (source != null) {
            String url = LinkedPractice.address(practice, source);
            lines.add(new Link(word("label.based-on"), source.title() == null ? url : source.title(), url));
        }
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language()))
                .format(practice.publishedAt().atZone(DUTCH));
        lines.add(new Link(word("label.version"), texts.text(TEXTS, "version", practice.version(), day), null));
        lines.add(new Link(word("label.address"), practice.url(), practice.url()));
        return lines;
    }

    private String evidence(Evidence evidence) {
        return evidence.number() == null
                ? evidence.text()
                : evidence.text() + ": " + evidence.number().toPlainString() + " " + evidence.unit();
    }

    private void add(List<Line> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(word("label." + label), value));
        }
    }

    /** Some words have a comma of their own. */
    private String words(String list, List<? extends Term> terms) {
        return terms.stream().map(term -> word(list + "." + term.slug())).collect(Collectors.joining("; "));
    }

    private String word(String key) {
        return texts.text(TEXTS, key);
    }

    private String linked(PublicPractice practice) {
        try {
            return json.writeValueAsString(LinkedPractice.of(practice));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("texts and numbers can be written", unwritable);
        }
    }

    /** Nothing in the block of data may end it or begin a comment. */
    private static final class InHtml extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
