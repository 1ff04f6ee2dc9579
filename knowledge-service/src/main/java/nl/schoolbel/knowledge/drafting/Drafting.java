package nl.schoolbel.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.articles.ArticleConfig;
import nl.schoolbel.knowledge.articles.ArticleText;
import nl.schoolbel.knowledge.articles.Drafts;
import nl.schoolbel.knowledge.articles.domain.DraftWords;
import nl.schoolbel.knowledge.articles.domain.ProblemWords;
import nl.schoolbel.knowledge.articles.domain.SchoolName;
import nl.schoolbel.knowledge.drafting.SourceStore.Source;
import nl.schoolbel.knowledge.schools.SchoolNames;
import nl.schoolbel.knowledge.ticketwords.HeldWords;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Makes an article of what a closed ticket taught: a draft, or one more time that a known problem was seen. The words of the
 * second ticket with a problem are not kept, but for the solution where the draft has none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafting {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;

    @Inject
    SourceStore sources;

    @Inject
    Drafts drafts;

    @Inject
    SchoolNames schools;

    @Inject
    Screener screener;

    @Inject
    ArticleConfig config;

    @Inject
    DomainClock clock;

    private record Cleaned(ArticleText text, UUID workaroundId, List<String> masked) {}

    /** Safe to repeat for one ticket. */
    void learn(HeldWords ticket) {
        sources.lock();
        Cleaned cleaned = clean(ticket);
        Optional<Source> known = sources.of(ticket.ticketId());
        if (known.isPresent()) {
            // Closed once more: only what was done may be new.
            solve(known.get().articleId(), ticket.ticketId(), cleaned);
        } else if (cleaned.text().title() != null && !cleaned.text().title().isBlank()) {
            learnNew(ticket.ticketId(), cleaned);
        }
    }

    private void learnNew(UUID ticket, Cleaned cleaned) {
        ArticleText text = cleaned.text();
        Optional<UUID> alike =
                sources.alike(text.toolId(), ProblemWords.of(text.title(), text.problem()), config.alike());
        UUID article = alike.orElseGet(() -> drafts.add(text, cleaned.masked()));
        sources.seen(new Source(ticket, article, clock.instant(), alike.isEmpty(), cleaned.workaroundId()));
        boolean unsolved = alike.flatMap(drafts::wordsByItself)
                .filter(words -> words.solution() == null)
                .isPresent();
        if (unsolved) {
            solve(article, ticket, cleaned);
        }
    }

    private void solve(UUID article, UUID ticket, Cleaned cleaned) {
        if (cleaned.text().solution() != null
                && drafts.solve(article, cleaned.text().solution())) {
            sources.lentWords(ticket, cleaned.workaroundId());
        }
    }

    /** The resolution did not hold, so a draft that nobody has read does not say it any more. */
    public void reopened(UUID ticket) {
        sources.of(ticket).filter(Source::words).ifPresent(source -> drafts.solve(source.articleId(), null));
    }

    private Cleaned clean(HeldWords ticket) {
        String all = Stream.of(ticket.title(), ticket.description(), ticket.workaround(), ticket.resolution())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
        List<String> names = schools.near(all, ticket.schoolId()).stream()
                .flatMap(name -> SchoolName.written(name).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        DraftWords words = new DraftWords(names, screener::mask);
        String title = cut(words, ticket.title(), LONGEST_TITLE);
        String problem = cut(words, ticket.description(), LONGEST_TEXT);
        String workaround = cut(words, ticket.workaround(), LONGEST_TEXT);
        String resolution = cut(words, ticket.resolution(), LONGEST_TEXT);
        String solution =
                Stream.of(workaround, resolution).filter(text -> text != null).collect(Collectors.joining("\n\n"));
        ArticleText text = new ArticleText(
                ticket.toolId(),
                title,
                problem == null ? title : problem,
                solution.substring(0, Math.min(solution.length(), LONGEST_TEXT)),
                null);
        return new Cleaned(text, ticket.workaroundId(), words.masked());
    }

    /** {@code null} when nothing is left. */
    private static String cut(DraftWords words, String text, int longest) {
        String cleaned = text == null ? "" : words.of(text);
        return cleaned.isEmpty() ? null : cleaned.substring(0, Math.min(cleaned.length(), longest));
    }
}
