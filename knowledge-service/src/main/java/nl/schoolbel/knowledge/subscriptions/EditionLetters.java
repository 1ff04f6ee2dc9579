package nl.schoolbel.knowledge.subscriptions;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the weekly mail, in Dutch, or English for whose account says so. */
@ApplicationScoped
class EditionLetters {

    private static final String TEXTS = "nl.schoolbel.knowledge.subscriptions.letters";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    EndLinks links;

    @ConfigProperty(name = "schoolbel.subscriptions.portal")
    String portal;

    Mail write(UUID edition, Subscriber to, EditionContent content) {
        Locale language = to.language() != null && to.language().startsWith("en") ? Locale.ENGLISH : DUTCH;
        Texts texts = new Texts(language);
        String end = links.of(to.id());
        List<String> lines = new ArrayList<>();
        if (!content.news().isEmpty()) {
            lines.add(texts.of("news"));
            lines.add("");
            content.news().forEach(line -> lines.addAll(line(texts, line)));
            if (content.more() > 0) {
                lines.add(texts.of(content.evenMore() ? "even-more" : "more", content.more()));
                lines.add("");
            }
        }
        if (!content.overdue().isEmpty()) {
            lines.add(texts.of("overdue"));
            lines.add("");
            content.overdue().forEach(line -> lines.addAll(line(texts, line)));
        }
        lines.addAll(List.of("--", texts.of("footer"), texts.of("end", end), texts.of("no-reply"), ""));
        int count = content.news().size() + content.more();
        String subject = count == 0 ? texts.of("subject.overdue") : texts.of("subject", count);
        Mail mail = Mail.withText(to.email(), subject, String.join("\n", lines))
                .addHeader("Message-ID", "<edition-" + edition + "@" + host() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", language.getLanguage())
                .addHeader("List-Id", "<knowledge." + host() + ">")
                .addHeader("List-Unsubscribe", "<" + end + ">");
        // Mail programs take it at its word over https only (RFC 8058).
        return end.startsWith("https:") ? mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click") : mail;
    }

    private List<String> line(Texts texts, EditionContent.Line line) {
        String kind = line.kind().slug();
        // A title is one line here, whatever its writer made of it.
        String title = line.title().strip().replaceAll("\\s+", " ");
        return List.of(
                "- " + texts.of("kind." + kind) + ": " + title, "  " + portal + "/" + kind + "s/" + line.id(), "");
    }

    private String host() {
        return URI.create(portal).getHost();
    }

    private record Texts(ResourceBundle bundle) {

        Texts(Locale language) {
            this(ResourceBundle.getBundle(
                    TEXTS,
                    language,
                    EditionLetters.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }

        String of(String key, Object... arguments) {
            return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
        }
    }
}
