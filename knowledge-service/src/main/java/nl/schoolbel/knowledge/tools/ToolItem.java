package nl.schoolbel.knowledge.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.searching.SearchItem;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.tools.card.Help;
import nl.schoolbel.knowledge.tools.card.PrivacyBlock;
import nl.schoolbel.knowledge.tools.card.ToolCard;

/** What is found of a card. One that may not be used is found like any other: who looks for it has to see that. */
final class ToolItem {

    private ToolItem() {}

    static SearchItem of(Tool tool) {
        ToolCard card = tool.card();
        return new SearchItem(
                ItemKind.TOOL,
                tool.id(),
                card.name(),
                card.aliases(),
                card.supplier(),
                card.purpose(),
                otherWords(card),
                tool.id(),
                null,
                card.subjectAreas(),
                card.targets(),
                card.devices(),
                card.logins(),
                card.privacyOrEmpty().decision(),
                Thresholds.of(card).points(),
                null,
                card.published(),
                SearchItem.AS_A_RULE,
                tool.publishedAt() == null ? tool.addedAt() : tool.publishedAt(),
                tool.changedAt());
    }

    private static String otherWords(ToolCard card) {
        PrivacyBlock privacy = card.privacyOrEmpty();
        List<String> words = new ArrayList<>();
        words.add(card.offlineFallback());
        words.add(card.costNote());
        words.add(card.accessibility() == null ? null : card.accessibility().note());
        words.add(privacy.conditions());
        words.add(privacy.reason());
        if (card.support() != null) {
            card.support().helpers().stream().map(Help::forWhat).forEach(words::add);
        }
        return words.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
