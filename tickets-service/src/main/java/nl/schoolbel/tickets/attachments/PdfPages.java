package nl.schoolbel.tickets.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF and writes a new one of its pages. What tells of its maker goes, also out of photographs on its pages; what
 * can act, or hides other files, is refused. Older versions that a PDF drags along are not written again.
 */
final class PdfPages {

    private static final int DEEPEST = 200;

    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "RichMediaSettings");

    private static final Set<String> ACTIVE_TYPES = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "GoTo3DView",
            "RichMedia",
            "RichMediaExecute",
            "FileAttachment",
            "Screen",
            "3D",
            "EmbeddedFile");

    private static final List<COSName> TYPES = List.of(COSName.S, COSName.SUBTYPE, COSName.TYPE);

    private static final List<COSName> TELLING =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.LAST_MODIFIED);

    private PdfPages() {}

    /** It can act, hides files or is locked. */
    static final class Active extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The pages anew.
     *
     * @throws IOException when it cannot be read, or has no page
     */
    static byte[] anew(byte[] bytes) throws IOException, Active {
        PdfStreams.requireModest(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new Active();
            }
            COSDocument content = document.getDocument();
            for (COSObjectKey key : List.copyOf(content.getXrefTable().keySet())) {
                clean(content.getObjectFromPool(key).getObject(), 0);
            }
            content.getTrailer().removeItem(COSName.INFO);
            clean(content.getTrailer(), 0);
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream(bytes.length);
            document.save(written, CompressParameters.NO_COMPRESSION);
            return written.toByteArray();
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException locked) {
            throw new Active();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("the reader gave up", broken);
        }
    }

    /** One object with what lies directly in it; what it refers to is an object of its own. */
    private static void clean(COSBase base, int depth) throws IOException, Active {
        if (depth > DEEPEST) {
            throw new IOException("too deep");
        }
        if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                clean(array.get(i), depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            requirePassive(dictionary);
            TELLING.forEach(dictionary::removeItem);
            for (COSName key : List.copyOf(dictionary.keySet())) {
                clean(dictionary.getItem(key), depth + 1);
            }
            if (dictionary instanceof COSStream stream) {
                barePhotograph(stream);
            }
        }
    }

    private static void requirePassive(COSDictionary dictionary) throws Active {
        for (COSName key : dictionary.keySet()) {
            if (ACTIVE_KEYS.contains(key.getName())) {
                throw new Active();
            }
        }
        for (COSName key : TYPES) {
            if (dictionary.getDictionaryObject(key) instanceof COSName type && ACTIVE_TYPES.contains(type.getName())) {
                throw new Active();
            }
        }
    }

    /** A photograph lies on a page as the JPEG that the camera made, with all that it tells. */
    private static void barePhotograph(COSStream stream) throws IOException {
        if (!COSName.DCT_DECODE.equals(soleFilter(stream))) {
            return;
        }
        byte[] bare;
        try (InputStream jpeg = stream.createRawInputStream()) {
            bare = JpegSegments.bare(jpeg.readAllBytes());
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bare);
        }
    }

    private static COSBase soleFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    }
}
