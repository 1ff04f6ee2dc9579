package nl.schoolbel.deploy.local.demo.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The body of a call, field by field; what is not given is left out. */
public final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @param value {@code null} or empty: the field is left out */
    public Body with(String field, Object value) {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given != null) {
            fields.put(field, given instanceof Body inner ? inner.fields : given);
        }
        return this;
    }

    public Map<String, Object> asMap() {
        return fields;
    }
}
