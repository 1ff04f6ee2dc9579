package nl.schoolbel.tickets.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header line: UTF-8 with or without BOM, else Windows-1252, as Excel and DUO write it; cells between
 * semicolons, commas or tabs, whichever the header has most of. Column names are taken in lower case with single blanks.
 */
final class CsvTable {

    /** As many as a transaction can take well; a larger board sends two files. */
    static final int MOST_LINES = 10_000;

    /** DUO's widest list has less than half of it. */
    static final int MOST_COLUMNS = 100;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CsvFaults faults;
    private final Consumer<List<String>> header;
    private final List<String> columns = new ArrayList<>();
    private final List<CsvLine> lines = new ArrayList<>();

    private CsvTable(CsvFaults faults, Consumer<List<String>> header) {
        this.faults = faults;
        this.header = header;
    }

    /**
     * Reads what can be read, and notes what cannot. A header with faults, and a file with too many lines, are refused at
     * once, so that nothing of them is held.
     *
     * @param header notes what is wrong with the columns, before any line is read
     * @return the lines without empty ones
     */
    static List<CsvLine> read(byte[] bytes, CsvFaults faults, Consumer<List<String>> header) {
        CsvTable table = new CsvTable(faults, header);
        table.read(decode(bytes));
        return table.lines;
    }

    private void read(String text) {
        long before = 0;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && lines.size() <= MOST_LINES) {
                CSVRecord cells = records.next();
                take(cells, (int) before + 1);
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException notCsv) {
            // Such as a quote that is never closed; what stands before it has been read.
            if (!columns.isEmpty()) {
                faults.addLine((int) before + 1, "quotes");
            }
        }
        if (columns.isEmpty()) {
            faults.addLine(1, "not-a-table");
            faults.refuse();
        }
        if (lines.size() > MOST_LINES) {
            faults.addLine(lines.get(MOST_LINES).number(), "too-many-lines", MOST_LINES);
            faults.refuse();
        }
    }

    private void take(CSVRecord cells, int number) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            takeHeader(cells, number);
            return;
        }
        if (cells.size() != columns.size()) {
            faults.addLine(number, "cell-count");
            return;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
                faults.add(number, columns.get(i), "control-character");
            }
            byColumn.put(columns.get(i), cell);
        }
        lines.add(new CsvLine(number, byColumn));
    }

    private void takeHeader(CSVRecord cells, int number) {
        if (cells.size() > MOST_COLUMNS) {
            faults.addLine(number, "too-many-columns", MOST_COLUMNS);
            faults.refuse();
        }
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String column = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            faults.header(column, cell.strip());
            if (!seen.add(column)) {
                faults.add(1, column, "duplicate");
            }
            columns.add(column);
        }
        header.accept(columns);
        faults.refuse();
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
