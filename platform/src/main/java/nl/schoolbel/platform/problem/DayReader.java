package nl.schoolbel.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days in JSON by {@link CalendarDay}, in text only. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return CalendarDay.parse(parser.getText());
        } catch (DateTimeException noDay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
        }
    }
}
