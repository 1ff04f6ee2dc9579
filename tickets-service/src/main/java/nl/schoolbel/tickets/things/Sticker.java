package nl.schoolbel.tickets.things;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A sticker as SVG, which prints sharply at any size: a QR, and below it the code for who has no camera. */
final class Sticker {

    /** Blank modules around the code that readers need. */
    private static final int QUIET_ZONE = 4;

    private static final int ROOM_FOR_TEXT = 7;

    /** A scratched sticker is still read with a quarter of it gone. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, QUIET_ZONE);

    private Sticker() {}

    /**
     * @param content of the QR
     * @param code what people read; only letters and digits
     */
    static String svg(String content, String code) {
        BitMatrix modules = encode(content);
        int size = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int height = size + ROOM_FOR_TEXT;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + height + "\""
                + " shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"" + code + "\">"
                + "<rect width=\"" + size + "\" height=\"" + height + "\" fill=\"#fff\"/>"
                + "<path d=\"" + path + "\" fill=\"#000\"/>"
                + "<text x=\"50%\" y=\"" + (size + 3) + "\" text-anchor=\"middle\" font-family=\"monospace\""
                + " font-size=\"5\" letter-spacing=\"0.5\">" + code + "</text></svg>";
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("the address of stickers is too long for a QR", tooLong);
        }
    }
}
