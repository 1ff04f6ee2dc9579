package nl.schoolbel.tickets.attachments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the streams of a PDF before a reader opens it. A reader unpacks the streams that hold other objects, so a few
 * kilobytes that unpack to gigabytes would take the service down; pictures are not unpacked and may be as large as they
 * like.
 */
final class PdfStreams {

    /** All streams of an honest document that are no pictures unpack to less, together. */
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;

    private static final int DICTIONARY_BEFORE = 2_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /** @throws IOException when its streams unpack to more than an honest document's, or are packed twice */
    static void requireModest(byte[] pdf) throws IOException {
        byte[] sink = new byte[64 * 1024];
        long unpacked = 0;
        int end = 0;
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at + STREAM.length)) {
            int start = afterLineEnd(pdf, at + STREAM.length);
            String dictionary = before(pdf, Math.max(end, at - DICTIONARY_BEFORE), at);
            if (start < 0 || isPicture(dictionary)) {
                continue;
            }
            if (dictionary.split("/(Fl|FlateDecode)\\b", -1).length > 2) {
                throw new IOException("packed twice");
            }
            unpacked += unpack(pdf, start, sink, MOST_UNPACKED - unpacked);
            if (unpacked >= MOST_UNPACKED) {
                throw new IOException("unpacks to too much");
            }
            end = start;
        }
    }

    /** Only what says so plainly: a name can be spelled in code, and a stream can say to be two things. */
    private static boolean isPicture(String dictionary) {
        return dictionary.contains("/Image")
                && !dictionary.contains("#")
                && !dictionary.contains("ObjStm")
                && !dictionary.contains("XRef");
    }

    private static long unpack(byte[] pdf, int from, byte[] sink, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            long unpacked = 0;
            int got = inflater.inflate(sink);
            while (got > 0 && unpacked < most) {
                unpacked += got;
                got = inflater.inflate(sink);
            }
            return unpacked;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static String before(byte[] pdf, int from, int until) {
        return new String(pdf, from, until - from, StandardCharsets.ISO_8859_1);
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        if (at < pdf.length && pdf[at] == '\n') {
            return at + 1;
        }
        if (at < pdf.length && pdf[at] == '\r') {
            return at + 1 < pdf.length && pdf[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return -1;
    }

    private static int indexOf(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - STREAM.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at;
            }
        }
        return -1;
    }
}
