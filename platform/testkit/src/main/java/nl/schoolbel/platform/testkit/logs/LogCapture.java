package nl.schoolbel.platform.testkit.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** All that is logged while it is open, each record with its logger, message, context and the whole fault. */
public final class LogCapture extends Handler implements AutoCloseable {

    private static final String ACCESS = "nl.schoolbel.access";

    private final List<String> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Logger access = Logger.getLogger(ACCESS);
    private final Level accessBefore = access.getLevel();

    private LogCapture() {
        setLevel(Level.ALL);
    }

    /** Begins; with the lines of requests, which tests have off. */
    public static LogCapture open() {
        LogCapture capture = new LogCapture();
        capture.access.setLevel(Level.INFO);
        capture.root.addHandler(capture);
        return capture;
    }

    /** What was logged so far. */
    public List<String> records() {
        return records;
    }

    /** The lines of requests among them. */
    public List<String> ofRequests() {
        return records.stream().filter(record -> record.startsWith(ACCESS)).toList();
    }

    @Override
    public void publish(LogRecord record) {
        StringWriter text = new StringWriter();
        text.append(record.getLoggerName())
                .append(' ')
                .append(String.valueOf(record.getLevel()))
                .append(' ');
        text.append(message(record));
        if (record instanceof ExtLogRecord more) {
            text.append(' ').append(String.valueOf(more.getMdcCopy()));
        }
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text));
        }
        records.add(text.toString());
    }

    private static String message(LogRecord record) {
        if (record instanceof ExtLogRecord more) {
            return more.getFormattedMessage();
        }
        return record.getParameters() == null
                ? record.getMessage()
                : MessageFormat.format("{0} {1}", record.getMessage(), Arrays.toString(record.getParameters()));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
        access.setLevel(accessBefore);
    }
}
