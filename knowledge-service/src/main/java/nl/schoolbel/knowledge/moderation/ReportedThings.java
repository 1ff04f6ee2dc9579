package nl.schoolbel.knowledge.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.knowledge.reviews.ReviewFacts;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.things.Thing;
import nl.schoolbel.knowledge.things.Things;

/** Whether something that somebody reports is there for everybody. */
@ApplicationScoped
class ReportedThings {

    @Inject
    Things things;

    @Inject
    ReviewFacts reviews;

    boolean areRead(ReportedKind kind, UUID id) {
        return switch (kind) {
            case TOOL -> things.find(ItemKind.TOOL, id).isPresent();
            case PRACTICE -> things.find(ItemKind.PRACTICE, id).isPresent();
            case ARTICLE -> things.find(ItemKind.ARTICLE, id).isPresent();
            case REVIEW -> reviews.isPublished(id);
        };
    }

    /** True when the caller wrote it, alone or with others; a tool card belongs to all coaches. */
    boolean isOwn(Reported thing) {
        return switch (thing.kind()) {
            case TOOL -> false;
            case PRACTICE ->
                things.find(ItemKind.PRACTICE, thing.id()).filter(Thing::own).isPresent();
            case ARTICLE ->
                things.find(ItemKind.ARTICLE, thing.id()).filter(Thing::own).isPresent();
            case REVIEW -> reviews.isOwn(thing.id());
        };
    }
}
