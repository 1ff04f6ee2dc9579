package nl.schoolbel.platform.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads query parameters that are ids, numbers, days, instants, yes or no, texts, or words of a closed list, and answers 400
 * with the parameter's name for what is none; left to itself, JAX-RS answers 404. A word is the one that stands in JSON.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    @Inject
    ProblemTexts texts;

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam parameter) {
                return converter(type, parameter.value());
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private <T> ParamConverter<T> converter(Class<T> type, String name) {
        if (type == UUID.class) {
            return new Reader<>(text -> (T) UUID.fromString(text), () -> wrongType(name));
        }
        if (type == int.class || type == Integer.class) {
            return new Reader<>(text -> (T) Integer.valueOf(text), () -> wrongType(name));
        }
        if (type == long.class || type == Long.class) {
            return new Reader<>(text -> (T) Long.valueOf(text), () -> wrongType(name));
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Reader<>(text -> (T) yesOrNo(text), () -> wrongType(name));
        }
        if (type == String.class) {
            return new Reader<>(text -> (T) storable(text), () -> controlCharacter(name));
        }
        if (type == LocalDate.class) {
            return new Reader<>(text -> (T) day(text), () -> wrongType(name));
        }
        if (type == Instant.class) {
            return new Reader<>(text -> (T) instant(text), () -> wrongType(name));
        }
        if (type.isEnum()) {
            return new Reader<>(text -> constant(type, text), () -> notInList(name, type));
        }
        return null;
    }

    private static <T> T constant(Class<T> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> StrictJson.word(constant).equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            throw new IllegalArgumentException(noInstant);
        }
    }

    private static LocalDate day(String text) {
        try {
            return CalendarDay.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }

    /** PostgreSQL takes no U+0000 in a text; as in {@link StrictJson} it is refused here. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("U+0000");
        }
        return text;
    }

    private ProblemException controlCharacter(String name) {
        return fault(new FieldFault(name, "control-character", texts.fieldDetail("control-character")));
    }

    private ProblemException wrongType(String name) {
        return fault(new FieldFault(name, "wrong-type", texts.fieldDetail("wrong-type")));
    }

    private ProblemException notInList(String name, Class<?> type) {
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(StrictJson::word).collect(Collectors.joining(", "));
        return fault(new FieldFault(name, "not-in-list", texts.fieldDetail("not-in-list", allowed)));
    }

    private static ProblemException fault(FieldFault fault) {
        return ProblemException.ofFields(List.of(fault));
    }

    private record Reader<T>(Function<String, T> reading, Supplier<ProblemException> refusal)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw refusal.get();
            }
        }

        @Override
        public String toString(T value) {
            return StrictJson.word(value);
        }
    }
}
