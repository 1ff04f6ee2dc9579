package nl.schoolbel.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.testkit.files.SampleFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that people and attackers send. */
class CleaningTest {

    private static final int RED = 0xFF0000;

    private final Cleaning cleaning = new Cleaning();

    @Test
    void aPhotographComesBackUprightWithoutPlaceAndMaker() throws IOException {
        byte[] photograph = SampleFiles.photographWithPlace();
        assertThat(text(photograph)).contains("Exif", SampleFiles.MAKER);
        assertThat(JpegSegments.orientation(photograph)).isEqualTo(6);

        byte[] clean = cleaning.clean(photograph).bytes();

        assertThat(text(clean)).doesNotContain("Exif", SampleFiles.MAKER);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(seen.getWidth()).as("turned by a quarter").isEqualTo(32);
        assertThat(seen.getHeight()).isEqualTo(64);
        assertThat(isRed(seen.getRGB(16, 8))).as("what was left is up").isTrue();
        assertThat(isRed(seen.getRGB(16, 56))).isFalse();
    }

    @Test
    void everyOrientationPutsTheSamePixelsElsewhere() throws Exception {
        int[][] redAt = {{8, 16}, {56, 16}, {56, 16}, {8, 16}, {16, 8}, {16, 8}, {16, 56}, {16, 56}};
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] photograph = SampleFiles.photographWithPlace();
            photograph[12 + 10 + 12 + 8] = (byte) orientation;
            assertThat(JpegSegments.orientation(photograph)).isEqualTo(orientation);

            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(Picture.anew(photograph, FileKind.JPEG)));

            int[] red = redAt[orientation - 1];
            assertThat(isRed(seen.getRGB(red[0], red[1])))
                    .as("orientation %d", orientation)
                    .isTrue();
            assertThat(isRed(seen.getRGB(seen.getWidth() - red[0], seen.getHeight() - red[1])))
                    .isFalse();
        }
    }

    @Test
    void whatIsHiddenInAPictureOrBehindItIsGone() throws IOException {
        byte[] polyglot = SampleFiles.pngWithMore();
        assertThat(text(polyglot)).contains("alert(1)", "alert(2)");

        Cleaning.Clean clean = cleaning.clean(polyglot);

        assertThat(clean.kind()).isEqualTo(FileKind.PNG);
        assertThat(text(clean.bytes())).doesNotContain("alert", "script", "tEXt");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(isRed(seen.getRGB(8, 16))).isTrue();
    }

    @Test
    void whatOnlyLooksLikeAKindThatWeTakeIsRefused() {
        refuses(FileProblem.KIND_REFUSED, bytes("<html><script>alert(1)</script></html>"));
        refuses(FileProblem.KIND_REFUSED, bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refuses(FileProblem.KIND_REFUSED, bytes("GIF89a"));
        refuses(FileProblem.KIND_REFUSED, bytes(" %PDF-1.7 behind a blank"));
        refuses(FileProblem.UNREADABLE, bytes("%PDF-1.7\n<html></html>"));
        refuses(FileProblem.UNREADABLE, Arrays.copyOf(SampleFiles.png(), 40));
        refuses(FileProblem.UNREADABLE, Arrays.copyOf(SampleFiles.jpeg(), 40));
        refuses(FileProblem.UNREADABLE, new byte[0]);
        refuses(FileProblem.TOO_LARGE, new byte[Cleaning.MOST_BYTES + 1]);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsOpened() {
        byte[] bomb = SampleFiles.blackPng(20_000, 20_000);
        assertThat(bomb.length).isLessThan(200_000);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = memory.getThreadAllocatedBytes(thread);

        refuses(FileProblem.TOO_LARGE, bomb);

        assertThat(memory.getThreadAllocatedBytes(thread) - before).isLessThan(10_000_000);
        assertThat(cleaning.clean(SampleFiles.blackPng(5_000, 5_000)).bytes())
                .as("just as many as are taken")
                .isNotEmpty();
    }

    @Test
    void aPdfLosesWhatTellsOfItsMakerAlsoInItsPhotographs() throws IOException {
        byte[] pdf = pdf(document -> {
            document.getDocumentInformation().setAuthor("Sanne de Vries");
            PDMetadata xmp = new PDMetadata(document, new ByteArrayInputStream(bytes("<x>Sanne de Vries</x>")));
            document.getDocumentCatalog().setMetadata(xmp);
            PDPage page = document.getPage(0);
            var photograph =
                    JPEGFactory.createFromStream(document, new ByteArrayInputStream(SampleFiles.photographWithPlace()));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photograph, 0, 0);
            }
        });
        assertThat(text(pdf)).contains("Sanne", SampleFiles.MAKER);

        byte[] clean = cleaning.clean(pdf).bytes();

        assertThat(text(clean)).doesNotContain("Sanne", SampleFiles.MAKER, "Exif");
        try (PDDocument seen = Loader.loadPDF(clean)) {
            assertThat(seen.getNumberOfPages()).isEqualTo(1);
            assertThat(seen.getDocumentInformation().getAuthor()).isNull();
            var resources = seen.getPage(0).getResources();
            var image =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(((COSStream) image.getCOSObject()).getInt(COSName.WIDTH)).isEqualTo(64);
        }
    }

    @Test
    void aPdfThatCanActOrHidesFilesOrIsLockedIsRefused() {
        refuses(
                FileProblem.ACTIVE,
                pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refuses(
                FileProblem.ACTIVE,
                pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
        refuses(FileProblem.ACTIVE, pdf(document -> {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            document.getDocumentCatalog().setNames(names);
        }));
        refuses(
                FileProblem.ACTIVE,
                pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()))));
        refuses(
                FileProblem.ACTIVE,
                pdf(document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))));
    }

    @Test
    void aScriptOnAPageOrInAFormIsRefused() {
        refuses(FileProblem.ACTIVE, pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            document.getPage(0).getAnnotations().add(link);
        }));
        refuses(FileProblem.ACTIVE, pdf(document -> {
            PDAcroForm form = new PDAcroForm(document);
            form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSStream());
            document.getDocumentCatalog().setAcroForm(form);
        }));
    }

    /** What unpacks to more than anybody wants takes down a JVM of its own at most, however it is packed. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/Filter /FlateDecode",
                "/Filter /Fl /Note (" + LONG + ")",
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [/ASCIIHexDecode /FlateDecode]",
            })
    void aPdfThatUnpacksToGigabytesIsRefused(String filter) {
        byte[] packed = SampleFiles.deflated("[] ".repeat(100_000).getBytes(StandardCharsets.US_ASCII), 700);
        if (filter.contains("Hex")) {
            packed = bytes(HexFormat.of().formatHex(packed) + ">");
        } else if (filter.contains("FlateDecode /FlateDecode")) {
            packed = SampleFiles.deflated(packed, 1);
        }

        refuses(FileProblem.UNREADABLE, bomb(filter, "stream \r\n", packed));
    }

    @Test
    void aPdfThatIsOneLargeNestIsRefused() {
        refuses(FileProblem.UNREADABLE, bytes("%PDF-1.5\n1 0 obj\n" + "[".repeat(4_000_000)));
        refuses(
                FileProblem.UNREADABLE,
                bytes("%PDF-1.5\n1 0 obj\n[" + "[]".repeat(2_400_000) + "]\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"));
    }

    private static final String LONG =
            "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";

    private static byte[] bomb(String filter, String stream, byte[] packed) {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(bytes("%PDF-1.5\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 " + filter + " /Length " + packed.length
                + ">>\n" + stream));
        bomb.writeBytes(packed);
        bomb.writeBytes(bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"));
        return bomb.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DCT", "ASCII85Decode DCTDecode", "FlateDecode DCTDecode", "FlateDecode DCT"})
    void aPhotographThatIsPackedOnceMoreLosesItsPlaceToo(String filters) throws IOException {
        List<String> names = List.of(filters.split(" "));
        byte[] photograph = SampleFiles.photographWithPlace();
        byte[] pdf = pdf(document -> {
            PDImageXObject image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(photograph));
            COSStream stream = image.getCOSObject();
            if (names.size() > 1) {
                stream.removeItem(COSName.FILTER);
                try (OutputStream out = stream.createOutputStream(COSName.getPDFName(names.get(0)))) {
                    out.write(photograph);
                }
            }
            stream.setItem(COSName.FILTER, COSArray.ofCOSNames(names));
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(image, 0, 0);
            }
        });

        byte[] clean = cleaning.clean(pdf).bytes();

        assertThat(text(clean)).contains("\u00FF\u00D8\u00FF").doesNotContain("Exif", SampleFiles.MAKER);
        try (PDDocument seen = Loader.loadPDF(clean)) {
            var resources = seen.getPage(0).getResources();
            PDImageXObject image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(isRed(image.getImage().getRGB(8, 16))).isTrue();
        }
    }

    @Test
    void aPhotographThatCannotBeBaredIsRefused() {
        refuses(FileProblem.ACTIVE, pdf(document -> {
            COSStream stream = new COSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(new byte[100]);
            }
            stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Some"), stream);
        }));
        refuses(FileProblem.ACTIVE, pdf(document -> {
            PDStream words = new PDStream(document);
            try (OutputStream out = words.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(bytes("q BI /W 64 /H 32 /CS /RGB /BPC 8 /F /DCT ID "));
                out.write(SampleFiles.photographWithPlace());
                out.write(bytes(" EI Q"));
            }
            document.getPage(0).setContents(words);
        }));
    }

    @Test
    void deepColoursAndAnimationsBecomeAnOrdinaryPicture() throws IOException {
        byte[] animated = cleaning.clean(SampleFiles.animatedPng()).bytes();
        assertThat(text(animated)).doesNotContain("acTL", "fdAT", "hidden");

        byte[] deep = cleaning.clean(SampleFiles.turnedDeepPng()).bytes();
        assertThat(text(deep)).doesNotContain("eXIf", SampleFiles.MAKER);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(deep));
        assertThat(seen.getWidth()).as("turned by a quarter").isEqualTo(32);
        assertThat(isRed(seen.getRGB(16, 8))).isTrue();
    }

    @Test
    void aPictureInPrintersInksIsShownInColours() throws IOException {
        byte[] clean = cleaning.clean(SampleFiles.inkJpeg()).bytes();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(seen.getRaster().getNumBands()).isEqualTo(3);
        assertThat(seen.getRGB(8, 16) & 0xFFFFFF).as("cyan").isBetween(0x00F000, 0x20FFFF);
        assertThat(seen.getRGB(56, 16) >> 16 & 0xFF).as("magenta holds red").isGreaterThan(0xE0);
    }

    /** What a picture takes while it is open must leave a service of 256 MB enough to live on. */
    @Test
    void theLargestPicturesAreCleanedInLittleMemory() throws Exception {
        for (byte[] picture : List.of(
                SampleFiles.turned(SampleFiles.whiteJpeg(5_000, 5_000)),
                SampleFiles.turned(SampleFiles.whiteJpeg(4_032, 3_024)),
                SampleFiles.deepPng(5_000, 5_000))) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OnePicture.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream in = child.getOutputStream()) {
                in.write(picture);
            }
            byte[] clean = child.getInputStream().readAllBytes();

            assertThat(child.waitFor()).isZero();
            assertThat(clean).isNotEmpty();
        }
    }

    /** Cleans one picture, from the standard input to the standard output. */
    static final class OnePicture {
        public static void main(String[] none) throws Exception {
            byte[] picture = System.in.readAllBytes();
            System.out.write(Picture.anew(picture, FileKind.of(picture).orElseThrow()));
            System.out.flush();
        }
    }

    @Test
    void aNameIsShownAndNeverAPath() {
        assertThat(FileName.clean("digibord kapot.JPG", FileKind.JPEG)).isEqualTo("digibord kapot.jpg");
        assertThat(FileName.clean("../../etc/passwd", FileKind.PNG)).isEqualTo("passwd.png");
        assertThat(FileName.clean("C:\\Users\\sanne\\foto.html", FileKind.PNG)).isEqualTo("foto.png");
        assertThat(FileName.clean("a\"; x=\r\nSet-Cookie: b", FileKind.PDF)).doesNotContain("\"", "\r", "\n", ";");
        assertThat(FileName.clean("\u202Egpj.exe", FileKind.PDF)).isEqualTo("gpj.pdf");
        assertThat(FileName.clean("...", FileKind.PDF)).isEqualTo("bijlage.pdf");
        assertThat(FileName.clean(null, FileKind.PDF)).isEqualTo("bijlage.pdf");
        assertThat(FileName.clean("x".repeat(500), FileKind.PDF)).hasSize(104);
        assertThat(FileName.disposition("één bord.pdf"))
                .isEqualTo("attachment; filename=\"__n bord.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n%20bord.pdf");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertThat(FileName.unlike("werkblad.pdf", Set.of())).isEqualTo("werkblad.pdf");
        assertThat(FileName.unlike("werkblad.pdf", Set.of("werkblad.png"))).isEqualTo("werkblad.pdf");
        assertThat(FileName.unlike("werkblad.pdf", Set.of("werkblad.pdf"))).isEqualTo("werkblad (2).pdf");
        assertThat(FileName.unlike("werkblad.pdf", Set.of("werkblad.pdf", "werkblad (2).pdf")))
                .isEqualTo("werkblad (3).pdf");
    }

    @Test
    void aNameWithPersonalDataIsFound() {
        assertThat(FileName.tellsOfPersons("leerling Sanne.jpg")).isTrue();
        assertThat(FileName.tellsOfPersons("leerling_Sanne.jpg")).isTrue();
        assertThat(FileName.tellsOfPersons("jan@school.example.png")).isTrue();
        assertThat(FileName.tellsOfPersons("IMG_20261124_101112.jpg")).isFalse();
        assertThat(FileName.tellsOfPersons("IMG-20261124-WA0001.jpg")).isFalse();
        assertThat(FileName.tellsOfPersons(null)).isFalse();
    }

    private void refuses(FileProblem expected, byte[] file) {
        assertThatThrownBy(() -> cleaning.clean(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(expected));
    }

    @FunctionalInterface
    private interface Making {
        void with(PDDocument document) throws IOException;
    }

    /** A PDF of one page, with more. */
    private static byte[] pdf(Making more) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            more.with(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isRed(int rgb) {
        return (rgb & RED) > 0xC00000 && (rgb & 0xFF) < 0x40;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
