package nl.schoolbel.coaching.profiles.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that differs between two profiles. Result areas and competences are the same when their names are; a task is its
 * text, so that one that is put otherwise went and came.
 *
 * @param name of the result area or competence; of a task its area; of a place {@code operational}, {@code tactical} or {@code
 *     strategic}
 * @param before absent when it was added
 * @param after absent when it was removed
 */
public record ProfileDifference(Part part, String name, String before, String after) {

    /** Of what. */
    public enum Part {
        RESULT_AREA,
        TASK,
        PLACE,
        COMPETENCE
    }

    private record Key(Part part, String name, String task) {}

    /** All that differs, in the order of the profile; none when they say the same. */
    public static List<ProfileDifference> between(Profile before, Profile after) {
        Map<Key, String> old = words(before);
        Map<Key, String> now = words(after);
        Set<Key> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<ProfileDifference> differences = new ArrayList<>();
        for (Key key : keys) {
            String was = old.get(key);
            String is = now.get(key);
            if (!Objects.equals(was, is)) {
                differences.add(new ProfileDifference(key.part(), key.name(), was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<Key, String> words(Profile profile) {
        Map<Key, String> words = new LinkedHashMap<>();
        for (Profile.ResultArea area : profile.resultAreas()) {
            words.put(new Key(Part.RESULT_AREA, area.name(), null), text(area.result()));
            area.tasks().forEach(task -> words.put(new Key(Part.TASK, area.name(), task), task));
        }
        put(words, "operational", profile.place().operational());
        put(words, "tactical", profile.place().tactical());
        put(words, "strategic", profile.place().strategic());
        for (Profile.Competence competence : profile.competences()) {
            String tags =
                    competence.frameworks().isEmpty() ? "" : " (" + String.join(", ", competence.frameworks()) + ")";
            words.put(
                    new Key(Part.COMPETENCE, competence.name(), null), (text(competence.description()) + tags).strip());
        }
        return words;
    }

    private static void put(Map<Key, String> words, String level, String text) {
        if (text != null) {
            words.put(new Key(Part.PLACE, level, null), text);
        }
    }

    /** What is there without a text differs from what is not there. */
    private static String text(String text) {
        return text == null ? "" : text;
    }
}
