package nl.schoolbel.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Reads a PNG as the row of chunks that it is, without decoding the picture. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int EXIF = 'e' << 24 | 'X' << 16 | 'I' << 8 | 'f';

    private PngChunks() {}

    /** How the picture was held, 1 to 8 as EXIF counts; 1 (upright) when it does not say. */
    static int orientation(byte[] png) {
        try {
            ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE);
            while (chunks.hasRemaining()) {
                int length = chunks.getInt();
                int type = chunks.getInt();
                if (type == EXIF) {
                    return JpegSegments.orientation(chunks.slice().limit(length));
                }
                chunks.position(Math.addExact(Math.addExact(chunks.position(), length), CHECKSUM));
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException broken) {
            return JpegSegments.UPRIGHT;
        }
        return JpegSegments.UPRIGHT;
    }
}
