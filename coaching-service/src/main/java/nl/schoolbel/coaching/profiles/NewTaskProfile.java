package nl.schoolbel.coaching.profiles;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.schoolbel.coaching.profiles.domain.Profile;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task profile as it is written, as a whole.
 *
 * @param resultAreas what the work has to bring, each name once
 * @param place in the organisation: the bridge between operational, tactical and strategic
 */
@Schema(name = "NewTaskProfile")
public record NewTaskProfile(
        @NotEmpty @Size(max = 30) List<@NotNull @Valid NewResultArea> resultAreas,
        @Valid NewPlace place,
        @Size(max = 50) List<@NotNull @Valid NewCompetence> competences,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    /** @param result what there is when the work is well done */
    public record NewResultArea(
            @NotBlank @Size(max = 120) String name,
            @Size(max = 1000) String result,
            @Size(max = 50) List<@NotBlank @Size(max = 500) String> tasks) {}

    /** Each in a few sentences. */
    public record NewPlace(
            @Size(max = 1000) String operational,
            @Size(max = 1000) String tactical,
            @Size(max = 1000) String strategic) {}

    /** @param frameworks such as {@code iste-4.1} or {@code digcompedu-2.1} */
    public record NewCompetence(
            @NotBlank @Size(max = 120) String name,
            @Size(max = 1000) String description,

            @Schema(
                    description =
                            "ISTE coach standards iste-4.1 to iste-4.7, DigCompEdu digcompedu-1.1 to digcompedu-6.5")
            @Size(max = 10)
            List<@Pattern(regexp = "iste-4\\.[1-7]|digcompedu-[1-6]\\.[1-5]") String> frameworks) {}

    Profile profile() {
        return new Profile(
                resultAreas.stream()
                        .map(area -> new Profile.ResultArea(area.name().strip(), area.result(), orNone(area.tasks())))
                        .toList(),
                place == null
                        ? new Profile.Place(null, null, null)
                        : new Profile.Place(place.operational(), place.tactical(), place.strategic()),
                orNone(competences).stream()
                        .map(one ->
                                new Profile.Competence(one.name().strip(), one.description(), orNone(one.frameworks())))
                        .toList());
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
