package nl.schoolbel.tickets.attachments;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Opens a picture and writes a new one of what is seen on it. Nothing else of the file survives: no EXIF with place and
 * device, no XMP, no words, nothing that was hidden behind it.
 */
final class Picture {

    /** A phone of today takes 12 or 24 million; each costs 4 bytes while it is open. */
    static final long MOST_PIXELS = 25_000_000;

    /** A screw stays sharp, and the file no larger than it was. */
    private static final float QUALITY = 0.85f;

    private static final int FIRST_TURNED = 5;

    private Picture() {}

    /** More pixels than {@link #MOST_PIXELS}; nothing was decoded. */
    static final class TooManyPixels extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The picture anew, upright.
     *
     * @throws IOException when it cannot be decoded
     */
    static byte[] anew(byte[] bytes, FileKind kind) throws IOException, TooManyPixels {
        BufferedImage image = decode(bytes, kind);
        return kind == FileKind.JPEG
                ? encode(upright(image, JpegSegments.orientation(bytes)), kind)
                : encode(image, kind);
    }

    private static BufferedImage decode(byte[] bytes, FileKind kind) throws IOException, TooManyPixels {
        ImageReader reader = ImageIO.getImageReadersBySuffix(kind.extension).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new TooManyPixels();
            }
            return reader.read(0);
        } catch (RuntimeException broken) {
            throw new IOException("the decoder gave up", broken);
        } finally {
            reader.dispose();
        }
    }

    /** Turns and mirrors as EXIF said, and paints in ordinary colours whatever profile the camera had. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= FIRST_TURNED;
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(image, turning(orientation, width, height), null);
        canvas.dispose();
        return upright;
    }

    private static AffineTransform turning(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage image, FileKind kind) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersBySuffix(kind.extension).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
