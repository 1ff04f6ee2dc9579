package nl.schoolbel.platform.privacy;

import java.util.List;
import java.util.Map;

/**
 * What one part of a service holds of people. Each part that stores a person's reference has one bean of this type, so
 * that export and erase miss nothing. All run in the caller's transaction and are safe to repeat.
 */
public interface PersonData {

    /** The heading in an export, such as {@code comments}. */
    String section();

    /** All that is held under this subject, one map per row with names and values as the API has them. */
    List<Map<String, Object>> export(String subject);

    /** Puts the pseudonym, or nothing, in every place where the subject stands; what others need stays. */
    void erase(String subject, String pseudonym);
}
