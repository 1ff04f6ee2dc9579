package nl.schoolbel.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.knowledge.articles.ArticleText;
import nl.schoolbel.knowledge.articles.Drafts;
import nl.schoolbel.knowledge.articles.domain.Taken;
import nl.schoolbel.knowledge.drafting.SourceStore.Source;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.privacy.HeldRecords.Place;

/** What is taken out of a ticket goes out of the articles that were drafted from it, and out of records that wait here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakenOut {

    @Inject
    SourceStore sources;

    @Inject
    Drafts drafts;

    @Inject
    HeldRecords records;

    /** Safe to repeat; a ticket that no article came from changes nothing. */
    public void takenOut(TextsRedacted told) {
        UUID ticket = told.ticketId();
        records(told);
        sources.lock();
        sources.of(ticket).ifPresent(source -> {
            if (told.what() == RedactedText.EVERYTHING) {
                if (source.words()) {
                    drafts.forget(source.articleId());
                }
                sources.forget(ticket);
            } else if (source.words()) {
                drafts.wordsByItself(source.articleId())
                        .map(words -> wordsFrom(words, told, source))
                        .filter(words -> words != null)
                        .ifPresent(words -> drafts.takeOut(source.articleId(), new Taken(words)));
            }
        });
    }

    /** The words of the draft that came from that place; {@code null} for none. */
    private static String wordsFrom(ArticleText words, TextsRedacted told, Source source) {
        return switch (told.what()) {
            case TITLE -> words.title();
            case DESCRIPTION -> words.problem();
            case RESOLUTION -> words.solution();
            case COMMENT ->
                told.thingId() != null && told.thingId().equals(source.workaroundId()) ? words.solution() : null;
            case ATTACHMENT, EVERYTHING -> null;
        };
    }

    private void records(TextsRedacted told) {
        UUID ticket = told.ticketId();
        switch (told.what()) {
            case TITLE -> records.redact(TextEvents.SET, ticket, Place.of("title"), Taken.MARK);
            case DESCRIPTION -> records.redact(TextEvents.SET, ticket, Place.of("description"), Taken.MARK);
            case RESOLUTION -> records.redact(TextEvents.RESOLUTION_WRITTEN, ticket, Place.of("done"), Taken.MARK);
            case COMMENT ->
                records.redact(
                        TextEvents.COMMENT_WRITTEN, ticket, new Place("text", "commentId", told.thingId()), Taken.MARK);
            case EVERYTHING -> records.drop(Topics.TICKET_TEXTS, ticket);
            case ATTACHMENT -> {
                // A file travels in no record.
            }
        }
    }
}
