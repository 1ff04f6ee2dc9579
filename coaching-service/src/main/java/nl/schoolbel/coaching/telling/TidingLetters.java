package nl.schoolbel.coaching.telling;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes mails, in Dutch, or English for whose account says so: what there is, and where it stands. */
@ApplicationScoped
class TidingLetters {

    private static final String TEXTS = "nl.schoolbel.coaching.telling.letters";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    TellingConfig config;

    Mail write(TidingStore.Waiting waiting, AddressBook.Address to) {
        Locale language = to.language() != null && to.language().startsWith("en") ? Locale.ENGLISH : DUTCH;
        ResourceBundle texts = texts(language);
        TidingKind kind = waiting.kind();
        String body = String.join(
                "\n",
                texts.getString(kind.slug()),
                "",
                texts.getString("link"),
                config.portal() + "/requests/" + waiting.thingId(),
                "",
                "--",
                texts.getString("footer." + kind.audience().name().toLowerCase(Locale.ROOT)),
                texts.getString("no-reply"),
                "");
        String domain = URI.create(config.portal()).getHost();
        return Mail.withText(to.email(), texts.getString(kind.slug() + ".subject"), body)
                .addHeader("Message-ID", "<tiding-" + waiting.id() + "@" + domain + ">")
                .addHeader("References", "<request-" + waiting.thingId() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", language.getLanguage());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS,
                language,
                TidingLetters.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
