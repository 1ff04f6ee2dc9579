package nl.schoolbel.sla.escalation.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.sla.beheerpartners.Beheerpartner;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.gateway.endpoints.Endpoint;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails: in Dutch, or English for who wants that. Nothing in them is about a person, nor in a person's words. */
@ApplicationScoped
class EscalationLetters {

    private static final String TEXTS = "nl.schoolbel.sla.letters";
    private static final String MOMENT = "EEEE d MMMM yyyy HH:mm";

    @Inject
    ReadCopies copies;

    @Inject
    BeheerpartnerStore beheerpartners;

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    Mail write(EscalationMailStore.Waiting waiting, TicketCopy ticket, Instant now) {
        Locale language = Locale.forLanguageTag(waiting.language());
        ResourceBundle texts = texts(language);
        boolean undelivered = waiting.kind() == MailKind.UNDELIVERED;
        String school = copies.find(SchoolEvents.CHANGED, ticket.schoolId())
                .map(SchoolChanged::name)
                .orElse("–");
        String target = texts.getString("target." + waiting.target().json());
        String due = DateTimeFormatter.ofPattern(MOMENT, language)
                .withZone(waiting.zone())
                .format(waiting.dueAt());
        boolean late = !now.isBefore(waiting.dueAt());
        String span =
                span(texts, language, Duration.between(waiting.dueAt(), now).abs());
        String subject = format(
                texts,
                language,
                undelivered ? "subject.undelivered" : "subject",
                ticket.number(),
                waiting.level(),
                target);
        String body = String.join(
                "\n",
                format(texts, language, late ? "late" : "soon", ticket.number(), school)
                        + (undelivered ? "\n" + texts.getString("undelivered") : ""),
                "",
                format(texts, language, "line.target", target),
                format(texts, language, "line.level", waiting.level()),
                format(texts, language, "line.priority", ticket.priority()),
                format(texts, language, "line.due", due),
                format(texts, language, late ? "line.late" : "line.left", span),
                "",
                "--",
                texts.getString("footer." + waiting.receiver().json()),
                texts.getString("no-reply"),
                "");
        return mail(waiting, language, subject, body)
                .addHeader("References", "<ticket-" + ticket.id() + "@" + domain() + ">");
    }

    /** That nothing goes to an endpoint any more. Its address may hold a secret: only the name is told. */
    Mail writeOfEndpoint(EscalationMailStore.Waiting waiting, Endpoint endpoint) {
        Locale language = Locale.forLanguageTag(waiting.language());
        ResourceBundle texts = texts(language);
        String kind = waiting.kind().inStore();
        String beheerpartner = beheerpartners
                .find(endpoint.beheerpartnerId())
                .map(Beheerpartner::name)
                .orElse("–");
        String body = String.join(
                "\n",
                format(texts, language, kind, endpoint.name(), beheerpartner),
                texts.getString(kind + ".next"),
                "",
                "--",
                texts.getString("footer." + waiting.receiver().json()),
                texts.getString("no-reply"),
                "");
        return mail(
                waiting, language, format(texts, language, "subject." + kind, endpoint.name(), beheerpartner), body);
    }

    private Mail mail(EscalationMailStore.Waiting waiting, Locale language, String subject, String body) {
        return Mail.withText(waiting.email(), subject, body)
                .addHeader("Message-ID", "<escalation-" + waiting.id() + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", language.getLanguage());
    }

    private String domain() {
        return URI.create(publicUrl).getHost();
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS,
                language,
                EscalationLetters.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The two largest units: what was late by days is not counted in minutes. */
    private static String span(ResourceBundle texts, Locale language, Duration time) {
        if (time.toDays() > 0) {
            return format(texts, language, "span.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? format(texts, language, "span.hours", time.toHours(), time.toMinutesPart())
                : format(texts, language, "span.minutes", time.toMinutes());
    }

    private static String format(ResourceBundle texts, Locale language, String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
