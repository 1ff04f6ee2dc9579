package nl.schoolbel.knowledge.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.recommendations.domain.Candidate;
import nl.schoolbel.knowledge.recommendations.domain.Profile;
import nl.schoolbel.knowledge.recommendations.domain.Ranking;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** Finds what may help a school, by facts of the school alone. */
@ApplicationScoped
public class Recommendations {

    /** More would be a list to search in. */
    static final int MOST = 20;

    @Inject
    SchoolFacts facts;

    @Inject
    CandidateStore store;

    @Inject
    ReasonTexts texts;

    @Inject
    ReadCopies copies;

    @Inject
    Caller caller;

    /** The best first. Refused: {@code not-found} for a school that is not the caller's, or is not known. */
    @Transactional
    public List<RecommendationView> of(UUID school) {
        if (!(caller.has(Roles.COACH) || caller.belongsTo(school)) || !copies.knows(SchoolEvents.CHANGED, school)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Profile profile = facts.of(school);
        Collection<CandidateStore.Found> found = found(school, profile);
        Map<UUID, CandidateStore.Found> byId =
                found.stream().collect(Collectors.toMap(one -> one.candidate().id(), Function.identity()));
        List<Ranking.Ranked> ranked = Ranking.of(
                profile, found.stream().map(CandidateStore.Found::candidate).toList(), MOST);
        Map<UUID, String> toolNames = store.toolNames(ranked.stream()
                .map(one -> one.candidate().toolId())
                .filter(Objects::nonNull)
                .toList());
        return ranked.stream()
                .map(one -> view(one, byId.get(one.candidate().id()).title(), profile, toolNames))
                .toList();
    }

    private Collection<CandidateStore.Found> found(UUID school, Profile profile) {
        List<UUID> like = facts.likeSchools(school, profile);
        Map<UUID, Integer> embedded = store.embeddedPractices(like, profile.marked());
        Map<UUID, Integer> tools = store.embeddedTools(like, profile.tools());
        Set<UUID> needed = new HashSet<>(profile.askedTools());
        needed.addAll(profile.signalTools());
        Map<UUID, CandidateStore.Found> all = new LinkedHashMap<>();
        Stream.of(
                        store.aboutTools(school, needed, profile.marked(), embedded),
                        store.practices(embedded.keySet(), school, embedded),
                        store.tools(tools),
                        store.fitting(school, profile, embedded, tools))
                .flatMap(List::stream)
                .forEach(one -> all.putIfAbsent(one.candidate().id(), one));
        return all.values();
    }

    private RecommendationView view(Ranking.Ranked ranked, String title, Profile profile, Map<UUID, String> toolNames) {
        Candidate candidate = ranked.candidate();
        String tool = toolNames.getOrDefault(candidate.toolId(), "");
        return new RecommendationView(
                candidate.tool() ? ItemKind.TOOL : ItemKind.PRACTICE,
                candidate.id(),
                title,
                candidate.toolId(),
                ranked.reasons().stream()
                        .map(reason -> texts.why(reason, candidate, profile, tool))
                        .toList());
    }
}
