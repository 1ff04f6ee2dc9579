package nl.schoolbel.platform.files;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Makes colours of the four inks (CMYK) in which printers' programs write a JPEG, which Java's reader leaves alone. */
final class Inks {

    private static final int FULL = 255;
    private static final int HALF = 128;

    /** Adobe's marker says that the inks lie there as brightness and two colours. */
    private static final int BRIGHTNESS_AND_COLOURS = 2;

    private Inks() {}

    /**
     * The picture in ordinary colours; near enough to see what is on it.
     *
     * @param adobeTransform as Adobe's marker says, which also means that no ink is 255; -1 without one
     */
    static BufferedImage mixed(Raster inks, int adobeTransform) {
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[inks.getWidth() * inks.getNumBands()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                image.setRGB(x, y, colour(row, x * inks.getNumBands(), adobeTransform));
            }
        }
        return image;
    }

    private static int colour(int[] row, int at, int adobeTransform) {
        int cyan = row[at];
        int magenta = row[at + 1];
        int yellow = row[at + 2];
        int key = row[at + 3];
        if (adobeTransform == BRIGHTNESS_AND_COLOURS) {
            double bright = row[at];
            double bluish = row[at + 1] - HALF;
            double reddish = row[at + 2] - HALF;
            cyan = FULL - clamped(bright + 1.402 * reddish);
            magenta = FULL - clamped(bright - 0.344136 * bluish - 0.714136 * reddish);
            yellow = FULL - clamped(bright + 1.772 * bluish);
        }
        int flip = adobeTransform < 0 ? FULL : 0;
        int light = key ^ flip;
        int red = (cyan ^ flip) * light / FULL;
        int green = (magenta ^ flip) * light / FULL;
        int blue = (yellow ^ flip) * light / FULL;
        return (red << 16) | (green << 8) | blue;
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(FULL, Math.round(value)));
    }
}
