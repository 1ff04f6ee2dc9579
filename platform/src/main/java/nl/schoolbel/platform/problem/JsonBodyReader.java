package nl.schoolbel.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes in every JSON request body, strictly, and remembers its fingerprint for the idempotency key. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    /** Ten times the largest form; a list of schools of an import just fits. Its tree must not fill the heap. */
    public static final int MOST_BYTES = 256 * 1024;

    @Inject
    StrictJson json;

    @Inject
    RequestBody requestBody;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != byte[].class
                && type != RawBody.class
                && type != String.class
                && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        requestBody.remember(bytes);
        return json.read(bytes, generic);
    }
}
