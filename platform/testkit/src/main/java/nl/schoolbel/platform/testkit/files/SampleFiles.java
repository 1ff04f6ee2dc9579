package nl.schoolbel.platform.testkit.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files as people and attackers send them. */
public final class SampleFiles {

    /** The maker that the photograph tells of. */
    public static final String MAKER = "Telefoonmerk";

    private SampleFiles() {}

    /** A landscape of 64 × 32, red left and blue right. */
    public static BufferedImage redAndBlue(int type) {
        BufferedImage image = new BufferedImage(64, 32, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 32, 32);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(32, 0, 32, 32);
        canvas.dispose();
        return image;
    }

    public static byte[] png() {
        return encoded(redAndBlue(BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] jpeg() {
        return encoded(redAndBlue(BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A photograph that tells where it was made (52° N), with what, and that it was held a quarter turn to the left. */
    public static byte[] photographWithPlace() {
        return turned(jpeg());
    }

    /** Little-endian TIFF: maker, orientation 6 and a GPS directory with a latitude. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(130).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, MAKER.length() + 1, 50);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x8825, 4, 1, 66);
        tiff.putInt(0);
        tiff.put(MAKER.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        tiff.position(66);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 96);
        tiff.putInt(0);
        tiff.position(96);
        tiff.putInt(52).putInt(1).putInt(5).putInt(1).putInt(30).putInt(1);
        return joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A valid PNG of so many black pixels that takes a few kilobytes. */
    public static byte[] blackPng(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {1, 0, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", deflated(new byte[(width + 7) / 8 + 1], height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Of random pixels, so that it takes as many bytes as it has. */
    public static byte[] noisePng(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        new Random(7).nextBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return encoded(image, "png");
    }

    /** The landscape of red and blue as a PNG of eight times two bytes a pixel, which says that it was held a quarter turned. */
    public static byte[] turnedDeepPng() {
        byte[] png = deepPng(64, 32);
        byte[] tiff = exif();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(png, 0, 33);
        chunk(more, "eXIf", java.util.Arrays.copyOfRange(tiff, 6, tiff.length));
        more.write(png, 33, png.length - 33);
        return more.toByteArray();
    }

    /** Red left and blue right, with 16 bits for each of red, green, blue and opacity. */
    public static byte[] deepPng(int width, int height) {
        byte[] row = new byte[1 + width * 8];
        for (int x = 0; x < width; x++) {
            int at = 1 + x * 8;
            row[at + (x < width / 2 ? 0 : 4)] = (byte) 0xFF;
            row[at + 6] = (byte) 0xFF;
            row[at + 7] = (byte) 0xFF;
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {16, 6, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", deflated(row, height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** A PNG of which a browser shows a second picture after the first. */
    public static byte[] animatedPng() {
        byte[] png = png();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(png, 0, 33);
        chunk(more, "acTL", ByteBuffer.allocate(8).putInt(2).putInt(0).array());
        more.write(png, 33, png.length - 33 - 12);
        chunk(more, "fdAT", "hidden".getBytes(StandardCharsets.US_ASCII));
        chunk(more, "IEND", new byte[0]);
        return more.toByteArray();
    }

    /** A JPEG in four inks, cyan left and magenta right, as it lies there without Adobe's marker. */
    public static byte[] inkJpeg() {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 32, 4, null);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 64; x++) {
                inks.setPixel(x, y, x < 32 ? new int[] {255, 0, 0, 0} : new int[] {0, 255, 0, 0});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(inks, null, null), writer.getDefaultWriteParam());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG of so many white pixels. */
    public static byte[] whiteJpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        java.util.Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 0xFF);
        return encoded(image, "jpg");
    }

    /** The same JPEG, which says that it was held a quarter turn to the left. */
    public static byte[] turned(byte[] jpeg) {
        byte[] exif = exif();
        return joined(
                new byte[] {jpeg[0], jpeg[1], (byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)},
                exif,
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with words in it, and a page behind its end. */
    public static byte[] pngWithMore() {
        byte[] png = png();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(png, 0, 33);
        chunk(more, "tEXt", "Comment\0<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        more.write(png, 33, png.length - 33);
        more.writeBytes("<html><script>alert(2)</script></html>".getBytes(StandardCharsets.US_ASCII));
        return more.toByteArray();
    }

    /** The same row again and again, deflated. */
    public static byte[] deflated(byte[] row, int times) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int i = 0; i < times; i++) {
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] typed = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 check = new CRC32();
        check.update(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
