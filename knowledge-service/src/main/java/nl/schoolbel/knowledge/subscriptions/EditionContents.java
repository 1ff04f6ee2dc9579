package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.schoolbel.knowledge.searching.NewItem;
import nl.schoolbel.knowledge.searching.SearchIndex;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.tools.ToolFacts;
import nl.schoolbel.platform.time.DomainClock;

/** Gathers what is new for one person, as it is when the mail is written. */
@ApplicationScoped
class EditionContents {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Counted no further. */
    private static final int COUNTED = 100;

    @Inject
    SubscriptionStore subscriptions;

    @Inject
    SearchIndex index;

    @Inject
    ToolFacts tools;

    @Inject
    DomainClock clock;

    EditionContent of(Subscriber subscriber, Instant from, Instant until) {
        SubscriptionStore.Followed followed = subscriptions.followed(subscriber.id());
        List<NewItem> found = index.newSince(from, until, followed.subjectAreas(), followed.tools(), COUNTED + 1);
        List<EditionContent.Line> news = found.stream()
                .limit(EditionContent.MOST)
                .map(item -> new EditionContent.Line(item.kind(), item.id(), item.title()))
                .toList();
        int counted = Math.min(found.size(), COUNTED);
        return new EditionContent(news, counted - news.size(), found.size() > COUNTED, overdue(subscriber));
    }

    /** For coaches, who keep the cards. */
    private List<EditionContent.Line> overdue(Subscriber subscriber) {
        if (!subscriber.coach()) {
            return List.of();
        }
        return tools.reviewOverdue(LocalDate.ofInstant(clock.instant(), ZONE), EditionContent.MOST).stream()
                .map(tool -> new EditionContent.Line(ItemKind.TOOL, tool.id(), tool.name()))
                .toList();
    }
}
