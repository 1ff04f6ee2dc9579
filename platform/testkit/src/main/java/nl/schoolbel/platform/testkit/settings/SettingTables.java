package nl.schoolbel.platform.testkit.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows that begin with {@code `schoolbel.…`}, in tables that have a column {@code default}. */
final class SettingTables {

    private SettingTables() {}

    /** Default by name; {@code none} where there is none. */
    static Map<String, String> read(String page) {
        Map<String, String> settings = new TreeMap<>();
        int column = -1;
        for (String line : lines(page)) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (cells.size() < 3) {
                column = -1;
            } else if (cells.contains("default")) {
                column = cells.indexOf("default");
            } else if (column > 0 && cells.get(1).startsWith("`schoolbel.")) {
                String name = cells.get(1).split("`")[1].replace("<id>", "*");
                settings.put(name, cells.get(column).replace("`", ""));
            }
        }
        return settings;
    }

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(Path.of(System.getProperty("basedir", ""), page));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
