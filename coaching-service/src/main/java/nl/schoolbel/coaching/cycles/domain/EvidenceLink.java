package nl.schoolbel.coaching.cycles.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a link may lead. Pictures, films and sounds are refused by the ending of the address: what was recorded in a class
 * shows pupils, and that belongs nowhere in this service. It keeps honest people from a mistake, and no more than that.
 */
public final class EvidenceLink {

    /** Why a link is refused. */
    public enum Fault {
        NOT_AN_HTTPS_ADDRESS,
        PUPIL_MEDIA
    }

    private static final Set<String> MEDIA = Set.of(
            "jpg", "jpeg", "jpe", "png", "gif", "webp", "bmp", "tif", "tiff", "heic", "heif", "avif", "svg", "raw",
            "mp4", "m4v", "mov", "avi", "mkv", "webm", "wmv", "mpg", "mpeg", "3gp", "ogv", "mp3", "m4a", "wav", "ogg",
            "oga", "opus", "aac", "flac", "wma", "amr");

    private EvidenceLink() {}

    /** Empty when the link may stand. */
    public static Optional<Fault> fault(String link) {
        URI address;
        try {
            address = new URI(link);
        } catch (URISyntaxException notAnAddress) {
            return Optional.of(Fault.NOT_AN_HTTPS_ADDRESS);
        }
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null) {
            return Optional.of(Fault.NOT_AN_HTTPS_ADDRESS);
        }
        return namesMedia(address.getPath()) || namesMedia(address.getQuery()) || namesMedia(address.getFragment())
                ? Optional.of(Fault.PUPIL_MEDIA)
                : Optional.empty();
    }

    /** In any part of it, since a name of a file may also stand in a question behind the path. */
    private static boolean namesMedia(String part) {
        return part != null
                && Arrays.stream(part.split("[/?&=;#\\s]"))
                        .anyMatch(name -> name.indexOf('.') >= 0 && MEDIA.contains(ending(name)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
