package nl.schoolbel.tickets.board;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

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
        byte[] jpeg = jpeg();
        byte[] exif = exif();
        return joined(
                new byte[] {jpeg[0], jpeg[1], (byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)},
                exif,
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
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
