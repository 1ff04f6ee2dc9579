package nl.schoolbel.platform.files;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** Why a file is not taken. */
public enum FileProblem implements ProblemType {
    /** Not of a kind we take, whatever it calls itself. */
    KIND_REFUSED(415),
    /** No file, an empty one, or one that cannot be opened. */
    UNREADABLE(400),
    /** More bytes or more pixels than we take. */
    TOO_LARGE(413),
    /** A PDF that can do something, holds other files, or is locked. */
    ACTIVE(400);

    private final int status;

    FileProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return "file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.platform.files.problems";
    }
}
