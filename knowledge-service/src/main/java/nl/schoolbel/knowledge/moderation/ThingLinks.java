package nl.schoolbel.knowledge.moderation;

/** Where a thing is read, and where a coach does something about it. */
final class ThingLinks {

    private static final String ROOT = "/knowledge/v1/";

    private ThingLinks() {}

    /** The path from the root of this service; what can be done about it stands there. */
    static String of(Reported thing) {
        return ROOT
                + switch (thing.kind()) {
                    case TOOL -> "tools/";
                    case PRACTICE -> "practices/";
                    case ARTICLE -> "articles/";
                    case REVIEW -> "reviews/";
                }
                + thing.id();
    }
}
