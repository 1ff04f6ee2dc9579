package nl.schoolbel.platform.http;

import jakarta.ws.rs.core.EntityTag;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/** ETags of things with a version, and the If-Match that a change must bring. */
public final class Precondition {

    private Precondition() {}

    /** The ETag of a version, as answers carry it. */
    public static EntityTag etag(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Holds a change against the version it was made for.
     *
     * @param ifMatch the header as it came; {@code null} or blank answers 428
     * @param version the current version of the locked thing; another one answers 412
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.PRECONDITION_MISSING);
        }
        String current = "\"v" + version + "\"";
        for (String candidate : ifMatch.split(",", -1)) {
            if (candidate.strip().equals(current) || candidate.strip().equals("*")) {
                return;
            }
        }
        throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
    }
}
