package nl.schoolbel.platform.files;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
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

    /** A phone of today takes 12 or 24 million. */
    static final long MOST_PIXELS = 25_000_000;

    /** No screen and no camera is wider; a decoder holds whole rows. */
    static final int LONGEST_SIDE = 20_000;

    /** What is open of a picture at most, with the copy that is turned; 12 million turned pixels fit. */
    private static final long MOST_OPEN_BYTES = 75_000_000;

    private static final int COPY_BYTES = 3;
    private static final int COPY_BYTES_SEE_THROUGH = 4;
    private static final int FOUR_INKS = 4;

    /** A screw stays sharp, and the file no larger than it was. */
    private static final float QUALITY = 0.85f;

    private static final int UPRIGHT = 1;
    private static final int FIRST_TURNED = 5;

    private Picture() {}

    /** More pixels than {@link #MOST_PIXELS}, or a side longer than {@link #LONGEST_SIDE}; nothing was decoded. */
    static final class TooManyPixels extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The picture anew, upright. One that takes much memory while it is open is made smaller: of its pixels every second,
     * or third, is kept.
     *
     * @throws IOException when it cannot be decoded
     */
    static byte[] anew(byte[] bytes, FileKind kind) throws IOException, TooManyPixels {
        int orientation = kind == FileKind.JPEG ? JpegSegments.orientation(bytes) : PngChunks.orientation(bytes);
        BufferedImage image = decode(bytes, kind, orientation);
        boolean asItIs = orientation == UPRIGHT && (kind == FileKind.PNG || isPlain(image.getColorModel()));
        return encode(asItIs ? image : upright(image, orientation), kind);
    }

    private static BufferedImage decode(byte[] bytes, FileKind kind, int orientation)
            throws IOException, TooManyPixels {
        ImageReader reader = ImageIO.getImageReadersBySuffix(kind.extension).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new TooManyPixels();
            }
            if (kind == FileKind.JPEG && JpegSegments.components(bytes) == FOUR_INKS) {
                return Inks.mixed(
                        reader.readRaster(0, everySo(reader, width, height, FOUR_INKS + 2 * COPY_BYTES)),
                        JpegSegments.adobeTransform(bytes));
            }
            ImageTypeSpecifier type = reader.getImageTypes(0).next();
            ColorModel colours = type.getColorModel();
            boolean copied = orientation != UPRIGHT || (kind == FileKind.JPEG && !isPlain(colours));
            int copy = colours.hasAlpha() ? COPY_BYTES_SEE_THROUGH : COPY_BYTES;
            return reader.read(0, everySo(reader, width, height, bytesPerPixel(type) + (copied ? copy : 0)));
        } catch (RuntimeException broken) {
            throw new IOException("the decoder gave up", broken);
        } finally {
            reader.dispose();
        }
    }

    private static int bytesPerPixel(ImageTypeSpecifier type) {
        SampleModel samples = type.getSampleModel();
        return samples.getNumDataElements() * DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE;
    }

    /** Every n-th pixel of every n-th row, with the smallest n at which the picture fits. */
    private static ImageReadParam everySo(ImageReader reader, int width, int height, int bytesPerPixel) {
        int step = 1;
        while ((long) ((width + step - 1) / step) * ((height + step - 1) / step) * bytesPerPixel > MOST_OPEN_BYTES) {
            step++;
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    /** Ordinary colours, or shades of grey, without a profile of the camera's. */
    private static boolean isPlain(ColorModel colours) {
        ColorSpace space = colours.getColorSpace();
        return space.isCS_sRGB() || space == ColorSpace.getInstance(ColorSpace.CS_GRAY);
    }

    /** Turns and mirrors as EXIF said, and paints in ordinary colours whatever profile the camera had. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= FIRST_TURNED;
        BufferedImage upright = new BufferedImage(
                turned ? height : width,
                turned ? width : height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
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
