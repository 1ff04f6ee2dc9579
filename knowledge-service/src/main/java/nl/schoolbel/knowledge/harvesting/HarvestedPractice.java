package nl.schoolbel.knowledge.harvesting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What harvesters are told of a practice, in Dutch words.
 *
 * @param author a name by consent, or a role
 * @param licence in the words of NL LOM
 * @param school {@code null} when it is of none
 * @param contexts kinds of education in the words of NL LOM
 * @param basedOn an address; {@code null} for none
 */
record HarvestedPractice(
        UUID id,
        String url,
        int version,
        String title,
        String description,
        List<String> subjects,
        List<String> targets,
        List<String> contexts,
        int durationMinutes,
        String author,
        String school,
        String licence,
        String licenceUrl,
        String basedOn,
        Instant publishedAt) {}
