package nl.schoolbel.knowledge.searching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.Login;
import nl.schoolbel.knowledge.terms.TargetGroup;

/** Items in the making, with words that no other test has. */
final class Items {

    static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    private Items() {}

    /** Sixteen different letters, so that two words are never alike and a slip is one. */
    static String word() {
        List<String> letters = new ArrayList<>(List.of("bcdfghjklmnpqrtvwxz".split("")));
        Collections.shuffle(letters);
        return String.join("", letters.subList(0, 16));
    }

    static SearchItem tool(UUID id, String title, Login login, PrivacyDecision decision, int points) {
        return new SearchItem(
                ItemKind.TOOL,
                id,
                title,
                List.of(),
                null,
                "Om te oefenen",
                "",
                id,
                null,
                List.of(SubjectArea.MATHEMATICS),
                List.of(),
                List.of(),
                List.of(login),
                decision,
                points,
                null,
                true,
                2,
                AT,
                AT);
    }

    static SearchItem practice(String title, UUID tool) {
        return new SearchItem(
                ItemKind.PRACTICE,
                UUID.randomUUID(),
                title,
                List.of(),
                null,
                "Wat gebeurt er?",
                "Dit is gedaan",
                tool,
                null,
                List.of(SubjectArea.DUTCH),
                List.of(TargetGroup.GROUP_5),
                List.of(Device.TABLET),
                List.of(),
                null,
                null,
                PracticeOutcome.WORKED,
                true,
                2,
                AT,
                AT);
    }

    static SearchItem article(String title, String summary, UUID tool) {
        return article(title, summary, tool, true, 2);
    }

    static SearchItem article(String title, String summary, UUID tool, boolean forEverybody, int trust) {
        return new SearchItem(
                ItemKind.ARTICLE,
                UUID.randomUUID(),
                title,
                List.of(),
                null,
                summary,
                "Zet het uit en aan",
                tool,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                forEverybody,
                trust,
                AT,
                AT);
    }
}
