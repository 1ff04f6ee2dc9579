package nl.schoolbel.coaching.profiles.domain;

import java.util.List;

/**
 * What a task profile says.
 *
 * @param resultAreas what the work has to bring, and by which tasks
 * @param place where the work stands in the organisation
 * @param competences what it asks of who does it
 */
public record Profile(List<ResultArea> resultAreas, Place place, List<Competence> competences) {

    public Profile {
        resultAreas = List.copyOf(resultAreas);
        competences = List.copyOf(competences);
    }

    /** @param result what there is when the work is well done */
    public record ResultArea(String name, String result, List<String> tasks) {

        public ResultArea {
            tasks = List.copyOf(tasks);
        }
    }

    /** The bridge between what is done, what is planned and what is decided; each may be absent. */
    public record Place(String operational, String tactical, String strategic) {}

    /** @param frameworks codes of ISTE (4.1–4.7) or DigCompEdu, as tags */
    public record Competence(String name, String description, List<String> frameworks) {

        public Competence {
            frameworks = List.copyOf(frameworks);
        }
    }
}
