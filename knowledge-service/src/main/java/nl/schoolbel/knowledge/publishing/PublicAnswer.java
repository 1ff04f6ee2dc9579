package nl.schoolbel.knowledge.publishing;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.UUID;
import nl.schoolbel.platform.files.FileName;

/**
 * An answer that everybody may keep for a while, and that is not sent again while it is the same. What counts is its tag:
 * If-Modified-Since is passed over, as RFC 9110 allows, since the name of an author or school goes without a new date.
 */
final class PublicAnswer {

    /** A name that its author takes back, or a practice that is taken from the list, is gone everywhere within this time. */
    private static final String KEPT = "public, max-age=300";

    private static final int TAG_LENGTH = 32;

    private PublicAnswer() {}

    static Response.ResponseBuilder of(HttpHeaders asked, String body, MediaType type, Instant modifiedAt) {
        String etag = hash(body);
        return (isKnown(asked, etag) ? Response.notModified() : Response.ok(body, type))
                .tag(new EntityTag(etag))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .lastModified(Date.from(modifiedAt));
    }

    /** A file, which never changes; by its id. It is kept and not shown: a browser treats it as of no origin. */
    static Response.ResponseBuilder of(HttpHeaders asked, PublicFile file) {
        return (isKnown(asked, file.id()) ? Response.notModified() : Response.ok(file.bytes(), file.mediaType()))
                .tag(new EntityTag(file.id().toString()))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header("Content-Disposition", FileName.disposition(file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** Whether who asks has this file already, so that there is no need to read it. */
    static boolean isKnown(HttpHeaders asked, UUID file) {
        return isKnown(asked, file.toString());
    }

    private static String hash(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    private static boolean isKnown(HttpHeaders asked, String etag) {
        String tags = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return tags != null && (tags.strip().equals("*") || tags.contains('"' + etag + '"'));
    }
}
