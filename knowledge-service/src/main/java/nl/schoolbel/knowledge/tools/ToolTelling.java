package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.tools.HelpedBy;
import nl.schoolbel.events.tools.ToolChanged;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.knowledge.tools.card.Support;
import nl.schoolbel.knowledge.tools.card.ToolCard;
import nl.schoolbel.platform.outbox.Outbox;

/** Tells other services of published cards, without their texts. Part of the transaction that changes the card. */
@ApplicationScoped
class ToolTelling {

    @Inject
    Outbox outbox;

    /** The whole state of a published card, or that it is gone when it was published before. */
    void changed(Tool tool, boolean wasPublished) {
        if (tool.card().published()) {
            outbox.append(ToolEvents.CHANGED, tool.id(), ToolCards.PATH + tool.id(), event(tool));
        } else if (wasPublished) {
            outbox.appendRemoval(ToolEvents.CHANGED, tool.id(), ToolCards.PATH + tool.id());
        }
    }

    private static ToolChanged event(Tool tool) {
        ToolCard card = tool.card();
        Support support = card.support();
        return new ToolChanged(
                tool.id(),
                card.name(),
                card.aliases(),
                card.supplier(),
                support == null ? null : support.tier(),
                support == null || support.helpers().isEmpty() ? null : helpedBy(support),
                card.privacyOrEmpty().decision(),
                tool.changedAt(),
                OccurredBy.SCHOOLBEL);
    }

    private static List<HelpedBy> helpedBy(Support support) {
        return support.helpers().stream()
                .map(help -> new HelpedBy(help.party(), help.beheerpartnerId()))
                .distinct()
                .toList();
    }
}
