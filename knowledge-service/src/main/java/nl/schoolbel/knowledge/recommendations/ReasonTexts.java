package nl.schoolbel.knowledge.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.knowledge.recommendations.domain.Candidate;
import nl.schoolbel.knowledge.recommendations.domain.Profile;
import nl.schoolbel.knowledge.recommendations.domain.Ranking;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Says the reasons in the caller's language. */
@ApplicationScoped
class ReasonTexts {

    private static final String TEXTS = "nl.schoolbel.knowledge.recommendations.reasons";

    @Inject
    ProblemTexts texts;

    RecommendationView.Why why(Ranking.Reason reason, Candidate candidate, Profile profile, String tool) {
        RecommendationReason said = RecommendationReason.valueOf(reason.name());
        String text = switch (reason) {
            case OPEN_REQUEST, SIGNAL -> text(said.slug(), tool);
            case LIKE_SCHOOLS -> text(said.slug(), candidate.likeSchools());
            case FITS -> text(said.slug(), shared(candidate, profile));
        };
        return new RecommendationView.Why(said, text);
    }

    /** The groups and devices that both have, in the order of the closed lists. */
    private String shared(Candidate candidate, Profile profile) {
        Stream<String> targets = Stream.of(TargetGroup.values())
                .filter(target -> candidate.targets().contains(target.name())
                        && profile.targets().contains(target.name()))
                .map(target -> text("target." + target.slug()));
        Stream<String> devices = Stream.of(Device.values())
                .filter(device -> candidate.devices().contains(device.name())
                        && profile.devices().contains(device.name()))
                .map(device -> text("device." + device.slug()));
        return Stream.concat(targets, devices).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return texts.text(TEXTS, key, arguments);
    }
}
