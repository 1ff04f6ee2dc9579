package nl.schoolbel.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads a JPEG as the row of segments that it is, without decoding the picture. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int WORDS = 0xFE;

    private static final int FIRST_FRAME = 0xC0;
    /** Tables that are numbered among the frames. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private static final int COMPONENTS = 9;
    private static final int TRANSFORM = 15;

    static final int UPRIGHT = 1;
    private static final short ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;
    private static final int IFD_ENTRY = 12;

    private JpegSegments() {}

    /** What is done with a segment: its marker, and where it starts and ends, the marker included. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int marker, int from, int until);
    }

    /** How the picture was held, 1 to 8 as EXIF counts; 1 (upright) when it does not say. */
    static int orientation(byte[] jpeg) {
        int[] found = {UPRIGHT};
        try {
            walk(jpeg, (marker, from, until) -> {
                if (marker == EXIF && startsWith(jpeg, from + 4, "Exif\0\0")) {
                    found[0] = orientation(ByteBuffer.wrap(jpeg, from + 4 + EXIF_HEADER, until - from - 4 - EXIF_HEADER)
                            .slice());
                }
            });
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException none) {
            return UPRIGHT;
        }
        return found[0];
    }

    /** Of how many numbers a pixel is made: 1 grey, 3 colours, 4 inks; -1 when it does not say. */
    static int components(byte[] jpeg) {
        return valueOf(
                jpeg, (marker, from) -> (marker & 0xF0) == FIRST_FRAME && !NO_FRAMES.contains(marker), COMPONENTS);
    }

    /** What Adobe's marker says of how the inks lie there; -1 without that marker. */
    static int adobeTransform(byte[] jpeg) {
        return valueOf(jpeg, (marker, from) -> marker == ADOBE && startsWith(jpeg, from + 4, "Adobe"), TRANSFORM);
    }

    /** Which segment, by its marker and where it starts. */
    @FunctionalInterface
    private interface Wanted {
        boolean is(int marker, int from);
    }

    /** The byte at a place in the first such segment; -1 when there is none. */
    private static int valueOf(byte[] jpeg, Wanted wanted, int place) {
        int[] found = {-1};
        try {
            walk(jpeg, (marker, from, until) -> {
                if (found[0] < 0 && wanted.is(marker, from)) {
                    found[0] = jpeg[from + place] & 0xFF;
                }
            });
        } catch (IOException | IndexOutOfBoundsException cutShort) {
            return found[0];
        }
        return found[0];
    }

    /**
     * The same picture, bit by bit, without what is told about it: no EXIF, XMP, IPTC, comments or thumbnails, and
     * nothing after its end. What the decoder needs (JFIF, Adobe's colour transform) stays.
     *
     * @throws IOException when it is no whole JPEG
     */
    static byte[] bare(byte[] jpeg) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        try {
            walk(jpeg, (marker, from, until) -> {
                boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
                boolean needed = startsWith(jpeg, from + 4, "JFIF\0") || marker == ADOBE;
                if (marker != WORDS && (!application || needed)) {
                    kept.write(jpeg, from, until - from);
                }
            });
        } catch (IndexOutOfBoundsException cutShort) {
            throw new IOException("a JPEG that ends too early", cutShort);
        }
        return kept.toByteArray();
    }

    private static void walk(byte[] jpeg, Visitor visitor) throws IOException {
        int at = 2;
        int marker;
        do {
            int from = at;
            if (jpeg[at] != (byte) 0xFF) {
                throw new IOException("no marker where one should be");
            }
            while (jpeg[at] == (byte) 0xFF) {
                at++;
            }
            marker = jpeg[at++] & 0xFF;
            if (marker != END) {
                at += ((jpeg[at] & 0xFF) << 8) | (jpeg[at + 1] & 0xFF);
            }
            if (marker == START_OF_SCAN) {
                at = endOfScan(jpeg, at);
            }
            visitor.visit(marker, from, at);
        } while (marker != END);
    }

    /** Within a scan, 0xFF stands before 0x00 (a byte of its own) or a restart marker; anything else ends it. */
    private static int endOfScan(byte[] jpeg, int start) {
        int at = start;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] == 0 || (jpeg[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    /** The same of EXIF as such; may throw what a buffer throws that ends too early. */
    static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * IFD_ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static boolean startsWith(byte[] bytes, int from, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        if (from + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
