package nl.schoolbel.tickets.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolbel.tickets.schoolcalendar.Region;

/**
 * Where a file of schools has what. Two layouts are known by their header: our own, and DUO's list of school sites in its
 * older and its newer names. Of DUO's many columns we use a few, of our own all.
 */
enum SchoolLayout {
    OURS("brin") {
        @Override
        String brin(CsvLine line) {
            return line.text("brin");
        }

        @Override
        Region region(CsvLine line, CsvFaults faults) {
            return line.term("region", Region.class, faults);
        }
    },
    DUO("vestigingsnaam") {
        /** A site number is written with the institution's before it, or beside it. */
        @Override
        String brin(CsvLine line) {
            String site = first(line, "vestigingscode", "vestigingsnummer");
            String institution = first(line, "instellingscode", "brin nummer");
            return site != null && site.length() <= 2 && institution != null ? institution + site : site;
        }

        /** It does not name the region, but province and municipality do. */
        @Override
        Region region(CsvLine line, CsvFaults faults) {
            return RegionOfPlace.of(line.text("provincie"), line.text("gemeentenaam"));
        }
    };

    private static final Set<String> OUR_COLUMNS =
            Set.of("brin", "name", "region", "phone", "street", "postcode", "town", "schoolid");

    private static final String[] BOARD = {
        "bevoegd gezag nummer", "bevoegdgezagnummer", "bevoegdgezagcode", "bevoegd gezag code"
    };

    private final String sign;

    SchoolLayout(String sign) {
        this.sign = sign;
    }

    /**
     * The layout of a header; notes what is missing or unknown.
     *
     * @param ofOneBoard whether only the schools of one board are wanted, so that the file has to say whose they are
     */
    static SchoolLayout of(List<String> columns, boolean ofOneBoard, CsvFaults faults) {
        if (ofOneBoard && Stream.of(BOARD).noneMatch(columns::contains)) {
            faults.add(1, BOARD[0], "missing-column");
        }
        if (columns.contains(DUO.sign)) {
            if (Stream.of("vestigingscode", "vestigingsnummer").noneMatch(columns::contains)) {
                faults.add(1, "vestigingscode", "missing-column");
            }
            return DUO;
        }
        Stream.of("brin", "name")
                .filter(column -> !columns.contains(column))
                .forEach(column -> faults.add(1, column, "missing-column"));
        columns.stream()
                .filter(column -> !OUR_COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "unknown-column"));
        return OURS;
    }

    abstract String brin(CsvLine line);

    /** What the file says of the region; {@code null} when nothing can be told from it. */
    abstract Region region(CsvLine line, CsvFaults faults);

    /** The column of a field in this layout, as a fault names it; the field itself when the layout has none. */
    String column(String field) {
        if (this == OURS) {
            return field.toLowerCase(Locale.ROOT);
        }
        return switch (field) {
            case "brin" -> "vestigingscode";
            case "name" -> "vestigingsnaam";
            case "phone" -> "telefoonnummer";
            case "street" -> "straatnaam";
            case "town" -> "plaatsnaam";
            default -> field;
        };
    }

    /** The street with its number. */
    String street(CsvLine line) {
        String street = line.text(column("street"));
        String number = this == DUO ? line.text("huisnummer-toevoeging") : null;
        return street == null || number == null ? street : street + " " + number;
    }

    /** The number of the bevoegd gezag that the school is of; {@code null} when the file does not say. */
    static String bevoegdGezag(CsvLine line) {
        return first(line, BOARD);
    }

    private static String first(CsvLine line, String... columns) {
        return Stream.of(columns)
                .map(line::text)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
