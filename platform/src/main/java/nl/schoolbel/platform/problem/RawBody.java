package nl.schoolbel.platform.problem;

/**
 * A request body as it came, for what is not JSON or may be absent; whoever takes it has to look what it is.
 *
 * @param bytes never kept or changed by anybody else
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record RawBody(byte[] bytes) {}
