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
    private static final String DAY = "EEEE d MMMM";

    @Inject
    @Location("letter.txt")
    Template plain;

    @Inject
    @Location("letter.html")
    Template html;

    @Inject
    NoticesConfig config;

    /** @param footer key of the text that says why somebody gets it */
    private record Content(String number, String title, String state, List<String> lines, String footer) {}

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
        Content content = new Content(
                ticket.number(),
                title,
                texts.getString("state." + ticket.situation().state().slug()),
                what.stream()
                        .distinct()
                        .map(kind -> line(texts, language, kind, ticket))
                        .toList(),
                what.contains(NoticeKind.COACH_CALLED) ? "footer.coach-called" : "footer");
        Mail mail = Mail.withText(
                to, "[" + ticket.number() + "] " + title, filled(plain, texts, content, link, preferences));
        mail.setHtml(filled(html, texts, content, link, preferences));
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
            Template template, ResourceBundle texts, Content content, String link, String preferences) {
        return template.data("number", content.number())
                .data("title", content.title())
                .data("stateLabel", texts.getString("state"))
                .data("state", content.state())
                .data("lines", content.lines())
                .data("linkLabel", texts.getString("link"))
                .data("link", link)
                .data("noReply", texts.getString("no-reply"))
                .data("footer", texts.getString(content.footer()))
                .data("preferences", preferences)
                .data("language", texts.getString("language"))
                .render();
    }

    private static String line(ResourceBundle texts, Locale language, NoticeKind kind, Ticket ticket) {
        String text = texts.getString("kind." + kind.slug());
        if (kind == NoticeKind.VISIT_PLANNED && ticket.visit() != null) {
            return text + " " + visit(texts, language, ticket.visit());
        }
        if (kind == NoticeKind.CLOSING_ANNOUNCED && ticket.closesAt() != null) {
            return new MessageFormat(texts.getString("closing"), language)
                    .format(new Object[] {moment(ticket.closesAt().minusSeconds(1), language, DAY)});
        }
        if (kind == NoticeKind.WAITING_STARTED && ticket.waiting() != null) {
            String whom = "waiting." + ticket.waiting().reason().slug();
            return texts.containsKey(whom) ? texts.getString(whom) : text;
        }
        return text;
    }

    private static String visit(ResourceBundle texts, Locale language, Visit visit) {
        return new MessageFormat(texts.getString("visit"), language).format(new Object[] {
            moment(visit.from(), language, DAY),
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
