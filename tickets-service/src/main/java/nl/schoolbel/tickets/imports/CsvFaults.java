package nl.schoolbel.tickets.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** All that is wrong with a file, by line and column; the first {@value #MOST} are told, and how many there are. */
final class CsvFaults {

    /** Nobody mends more in one go, and an answer has to end somewhere. */
    static final int MOST = 1_000;

    private final ProblemTexts texts;
    private final List<FieldFault> first = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private int total;

    CsvFaults(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Notes how the file writes a column, whose faults then carry that name. */
    void header(String column, String written) {
        headers.putIfAbsent(column, written);
    }

    /**
     * @param line as an editor counts, the header being line 1
     * @param column in small letters; told as it stands in the header
     * @param arguments of the text of the code
     */
    void add(int line, String column, String code, Object... arguments) {
        add(line, column, code, texts.fieldDetail(code, arguments));
    }

    /** A fault that has its words already. */
    void addTold(int line, String column, FieldFault fault) {
        add(line, column, fault.code(), fault.detail());
    }

    /** A fault of the line as a whole. */
    void addLine(int line, String code, Object... arguments) {
        addTold(new FieldFault("/lines/" + line, code, texts.fieldDetail(code, arguments)));
    }

    /** Refuses the file with all its faults; does nothing when there is none. */
    void refuse() {
        if (total > 0) {
            throw ProblemException.ofFields(List.copyOf(first)).with("errorsTotal", total);
        }
    }

    private void add(int line, String column, String code, String detail) {
        addTold(new FieldFault("/lines/" + line + "/" + headers.getOrDefault(column, column), code, detail));
    }

    private void addTold(FieldFault fault) {
        total++;
        if (first.size() < MOST) {
            first.add(fault);
        }
    }
}
