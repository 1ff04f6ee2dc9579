package nl.schoolbel.sla.board.overview;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.board.overview.Panel.State;
import nl.schoolbel.sla.board.page.PageWords;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the other services what they have of a school year, all at once. */
@ApplicationScoped
class Overviews {

    /** The first page of what lies between schools: as many as can be told apart in a drawing. */
    private static final int EDGES = 100;

    /** Where coaching-service is, without its path; its panels stay empty when absent. */
    @ConfigProperty(name = "schoolbel.board.coaching-url")
    Optional<URI> coaching;

    /** Where knowledge-service is, without its path; its panels stay empty when absent. */
    @ConfigProperty(name = "schoolbel.board.knowledge-url")
    Optional<URI> knowledge;

    @Inject
    NeighbourClient neighbours;

    @Inject
    SecurityIdentity identity;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** What was answered. */
    record Overview(SchoolYear year, boolean present, Panel coaching, Panel exchange, Panel edges, Panel suggestions) {}

    /**
     * Refused: {@code invalid-input} for what is no school year, or one to come.
     *
     * @param label such as {@code 2026-2027}; {@code null} for the present one
     */
    Overview of(String label, String language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PageWords.ZONE);
        SchoolYear present = SchoolYear.of(today);
        SchoolYear year = label == null
                ? present
                : SchoolYear.read(label)
                        .filter(asked -> asked.start() <= present.start())
                        .orElseThrow(this::noSchoolYear);
        LocalDate until = year.lastDate().isBefore(today) ? year.lastDate() : today;
        String days = "fromDate=" + year.firstDate() + "&untilDate=" + until;
        String token = identity.getCredential(AccessTokenCredential.class).getToken();
        CompletableFuture<Panel> report = ask(coaching, "/coaching/v1/board-reports/" + year.label(), token, language);
        CompletableFuture<Panel> exchange = ask(knowledge, "/knowledge/v1/exchange?" + days, token, language);
        CompletableFuture<Panel> edges =
                ask(knowledge, "/knowledge/v1/exchange/edges?" + days + "&limit=" + EDGES, token, language);
        CompletableFuture<Panel> suggestions =
                ask(knowledge, "/knowledge/v1/suggestion-figures?" + days, token, language);
        return new Overview(
                year, year.equals(present), report.join(), exchange.join(), edges.join(), suggestions.join());
    }

    private CompletableFuture<Panel> ask(Optional<URI> service, String path, String token, String language) {
        return service.map(url -> neighbours.ask(url.resolve(path), token, language))
                .orElseGet(() -> CompletableFuture.completedFuture(Panel.without(State.NOT_SET)));
    }

    private ProblemException noSchoolYear() {
        return ProblemException.ofFields(
                List.of(new FieldFault("schoolYear", "wrong-type", texts.fieldDetail("wrong-type"))));
    }
}
