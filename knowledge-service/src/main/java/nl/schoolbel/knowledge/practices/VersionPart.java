package nl.schoolbel.knowledge.practices;

import java.util.List;
import java.util.UUID;

/** What another feature keeps of the versions of a practice, to be compared with the words. */
public interface VersionPart {

    /** As the differences name it, such as {@code materials}. */
    String field();

    /** In one order that does not depend on when they are asked for. */
    List<String> texts(UUID practice, int version);
}
