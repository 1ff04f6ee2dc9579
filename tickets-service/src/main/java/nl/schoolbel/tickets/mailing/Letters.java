package nl.schoolbel.tickets.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.notices.NoticesConfig;
import nl.schoolbel.tickets.preferences.NoticeKind;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.Visit;

/** Writes mails: in Dutch, or English for who wants that; as plain text and the same in simple HTML. */
@ApplicationScoped
class Letters {

    private static final String TEXTS = "nl.schoolbel.tickets.mailing.letters";

    @Inject
    @Location("letter.txt")
    Template plain;

    @Inject
    @Location("letter.html")
    Template html;

    @Inject
    NoticesConfig config;

    /**
     * A mail about a ticket as it stands now.
     *
     * @param id of the mail; the same one gives the same Message-ID however often it is sent
     * @param what happened, at least one
     */
    Mail write(UUID id, String to, Locale language, Ticket ticket, List<NoticeKind> what) {
        ResourceBundle texts = texts(language);
        String title = ticket.title().replaceAll("\\p{Cntrl}+", " ");
        String link = config.portal() + "/tickets/" + ticket.id();
        String preferences = config.portal() + "/notice-preferences";
        List<String> lines = what.stream()
                .distinct()
                .map(kind -> line(texts, language, kind, ticket))
                .toList();
        String state = texts.getString("state." + ticket.situation().state().slug());
        Mail mail = Mail.withText(
                to,
                "[" + ticket.number() + "] " + title,
                filled(plain, texts, ticket.number(), title, state, lines, link, preferences));
        mail.setHtml(filled(html, texts, ticket.number(), title, state, lines, link, preferences));
        String domain = java.net.URI.create(config.portal()).getHost();
        String thread = "<ticket-" + ticket.id() + "@" + domain + ">";
        return mail.addHeader("Message-ID", "<notice-" + id + "@" + domain + ">")
                .addHeader("In-Reply-To", thread)
                .addHeader("References", thread)
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<" + preferences + ">")
                .addHeader("Content-Language", language.getLanguage());
    }

    private static String filled(
            Template template,
            ResourceBundle texts,
            String number,
            String title,
            String state,
            List<String> lines,
            String link,
            String preferences) {
        return template.data("number", number)
                .data("title", title)
                .data("stateLabel", texts.getString("state"))
                .data("state", state)
                .data("lines", lines)
                .data("linkLabel", texts.getString("link"))
                .data("link", link)
                .data("footer", texts.getString("footer"))
                .data("preferences", preferences)
                .data("language", texts.getString("language"))
                .render();
    }

    private static String line(ResourceBundle texts, Locale language, NoticeKind kind, Ticket ticket) {
        String text = texts.getString("kind." + kind.slug());
        Visit visit = ticket.visit();
        if (kind != NoticeKind.VISIT_PLANNED || visit == null) {
            return text;
        }
        return text + " "
                + new MessageFormat(texts.getString("visit"), language).format(new Object[] {
                    moment(visit.from(), language, "EEEE d MMMM"),
                    moment(visit.from(), language, "HH:mm"),
                    moment(visit.until(), language, "HH:mm")
                });
    }

    private static String moment(Instant at, Locale language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language)
                .withZone(SchoolCalendar.DUTCH)
                .format(at);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS,
                language,
                Letters.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
