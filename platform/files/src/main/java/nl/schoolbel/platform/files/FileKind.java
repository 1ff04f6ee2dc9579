package nl.schoolbel.platform.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken, each known by its first bytes. */
public enum FileKind {
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    private final String mediaType;
    final String extension;
    private final int[] start;

    FileKind(String mediaType, String extension, int... start) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.start = start;
    }

    /** As in Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    /** What the bytes start as; nothing may stand before it. */
    public static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.starts(bytes)).findFirst();
    }

    private boolean starts(byte[] bytes) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
