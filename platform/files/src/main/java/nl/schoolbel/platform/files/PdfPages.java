package nl.schoolbel.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Opens a PDF and writes a new one of its pages. What tells of its maker goes, also out of photographs on its pages; what
 * can act, or hides other files, is refused. Older versions that a PDF drags along are not written again. It may take any
 * memory and time, so it runs apart: {@link PdfProcess}.
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

    /** As a filter is called, or called for short. */
    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private static final String JPEG_2000 = "JPXDecode";

    private PdfPages() {}

    /** Reads a PDF from the standard input and writes its pages to the standard output; tells by the exit code why not. */
    public static void main(String[] none) throws IOException {
        try {
            byte[] clean = anew(System.in.readAllBytes());
            System.out.write(clean);
            System.out.flush();
        } catch (Active active) {
            Runtime.getRuntime().halt(PdfProcess.ACTIVE);
        } catch (IOException unreadable) {
            Runtime.getRuntime().halt(PdfProcess.UNREADABLE);
        }
    }

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
                barePhotographs(stream);
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

    /**
     * A photograph lies on a page as the JPEG that the camera made, with all that it tells, and may be packed once more. One
     * that lies among the words of a page, or in JPEG 2000, cannot be bared.
     */
    private static void barePhotographs(COSStream stream) throws IOException, Active {
        List<String> filters = filters(stream.getFilters());
        if (filters.stream().anyMatch(JPEG_2000::equals)) {
            throw new Active();
        }
        if (filters.stream().anyMatch(JPEG::contains)) {
            bareJpeg(stream, filters);
        } else if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            refusePhotographsAmongWords(stream);
        }
    }

    private static void bareJpeg(COSStream stream, List<String> filters) throws IOException {
        if (!JPEG.contains(filters.get(filters.size() - 1))) {
            throw new IOException("a JPEG that unpacks to something else");
        }
        byte[] bare;
        try (InputStream jpeg = new PDStream(stream).createInputStream(JPEG)) {
            bare = JpegSegments.bare(jpeg.readAllBytes());
        }
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSArray each) {
            COSBase last = each.size() == filters.size() ? each.getObject(each.size() - 1) : null;
            stream.removeItem(COSName.DP);
            stream.setItem(COSName.DECODE_PARMS, last instanceof COSDictionary ? last : null);
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bare);
        }
        stream.removeItem(COSName.F);
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    }

    /** What does not read as the words of a page, such as a font, holds no picture either. */
    private static void refusePhotographsAmongWords(COSStream stream) throws Active {
        try (InputStream words = stream.createInputStream()) {
            PDFStreamParser parser = new PDFStreamParser(words.readAllBytes());
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator && isPhotograph(operator.getImageParameters())) {
                    throw new Active();
                }
            }
        } catch (IOException | RuntimeException noWords) {
            return;
        }
    }

    private static boolean isPhotograph(COSDictionary inline) {
        return inline != null
                && filters(inline.getDictionaryObject(COSName.F, COSName.FILTER)).stream()
                        .anyMatch(filter -> JPEG.contains(filter) || JPEG_2000.equals(filter));
    }

    /** Their names, in the order in which they unpack. */
    private static List<String> filters(COSBase filters) {
        if (filters instanceof COSName sole) {
            return List.of(sole.getName());
        }
        return filters instanceof COSArray several ? several.toCOSNameStringList() : List.of();
    }
}
