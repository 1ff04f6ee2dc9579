package nl.schoolbel.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads JSON into a request and reports every bad field at once: unknown names, wrong types, unknown list values and
 * broken constraints together. Binding stops at the first fault, so each faulty node is noted, taken out and the rest
 * bound again; at most {@value #MAX_FAULTS} faults are reported. A list that is too long is not looked into.
 */
@ApplicationScoped
public class StrictJson {

    /** Enough for any form; a body with more is not worth the work. */
    static final int MAX_FAULTS = 50;

    private static final ObjectMapper STRICT = strictMapper();

    @Inject
    Validator validator;

    @Inject
    ListLengths lengths;

    @Inject
    ProblemTexts texts;

    /**
     * Reads one JSON object.
     *
     * @return a bound and valid request
     * @throws ProblemException {@code malformed-json}, or {@code invalid-input} with every bad field
     */
    public Object read(byte[] bytes, Type type) {
        JsonNode tree = parse(bytes);
        Map<String, FieldFault> faults = new LinkedHashMap<>();
        lengths.cut(tree, STRICT.constructType(type).getRawClass(), faults);
        noteControlCharacters(tree, "", faults);
        Object bound = bind(tree, STRICT.constructType(type), faults);
        if (bound != null) {
            constraintFaults(bound).forEach(fault -> faults.putIfAbsent(fault.pointer(), fault));
        }
        if (!faults.isEmpty()) {
            throw refusal(List.copyOf(faults.values()));
        }
        return bound;
    }

    /** With the first faults, and how many there are when these are not all. */
    private static ProblemException refusal(List<FieldFault> faults) {
        return faults.size() <= MAX_FAULTS
                ? ProblemException.ofFields(faults)
                : ProblemException.ofFields(faults.subList(0, MAX_FAULTS)).with("errorsTotal", faults.size());
    }

    /** The broken constraints of what was bound already, such as a line of another format. */
    public List<FieldFault> constraintFaults(Object bound) {
        return validator.validate(bound).stream()
                .map(BrokenConstraint::inBody)
                .sorted(Comparator.comparing(FieldFault::pointer))
                .toList();
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode tree = STRICT.readTree(bytes);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException notJson) {
            throw new ProblemException(CommonProblem.MALFORMED_JSON);
        }
        throw new ProblemException(CommonProblem.MALFORMED_JSON);
    }

    private Object bind(JsonNode tree, JavaType type, Map<String, FieldFault> faults) {
        for (int round = 0; round < MAX_FAULTS; round++) {
            try {
                return STRICT.treeToValue(tree, type);
            } catch (JsonMappingException fault) {
                List<JsonMappingException.Reference> path = fault.getPath();
                if (path.isEmpty() || !remove(tree, path)) {
                    throw new ProblemException(CommonProblem.MALFORMED_JSON);
                }
                String pointer = pointer(path);
                faults.putIfAbsent(pointer, fieldFault(pointer, fault));
            } catch (JsonProcessingException notJson) {
                throw new ProblemException(CommonProblem.MALFORMED_JSON);
            }
        }
        return null;
    }

    private FieldFault fieldFault(String pointer, JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return new FieldFault(pointer, "unknown-field", texts.fieldDetail("unknown-field"));
        }
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(StrictJson::word)
                    .collect(Collectors.joining(", "));
            return new FieldFault(pointer, "not-in-list", texts.fieldDetail("not-in-list", allowed));
        }
        return new FieldFault(pointer, "wrong-type", texts.fieldDetail("wrong-type"));
    }

    /** The word of a closed list as it stands in JSON. */
    static String word(Object constant) {
        return STRICT.convertValue(constant, String.class);
    }

    /** PostgreSQL cannot store U+0000 in a text; it is refused here rather than found out there. */
    private void noteControlCharacters(JsonNode node, String pointer, Map<String, FieldFault> faults) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            faults.putIfAbsent(
                    pointer, new FieldFault(pointer, "control-character", texts.fieldDetail("control-character")));
        }
        node.properties()
                .forEach(field -> noteControlCharacters(field.getValue(), pointer + "/" + field.getKey(), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            noteControlCharacters(node.get(i), pointer + "/" + i, faults);
        }
    }

    private static boolean remove(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode parent = tree;
        for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() != null ? parent.path(step.getFieldName()) : parent.path(step.getIndex());
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object && last.getFieldName() != null) {
            return object.remove(last.getFieldName()) != null;
        }
        if (parent instanceof ArrayNode array && array.has(last.getIndex())) {
            // The place stays, so that the pointers of later elements stay true.
            boolean wasNull = array.get(last.getIndex()).isNull();
            array.setNull(last.getIndex());
            return !wasNull;
        }
        return false;
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getFieldName() != null ? step.getFieldName() : step.getIndex()))
                .collect(Collectors.joining());
    }

    private static ObjectMapper strictMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule().addDeserializer(LocalDate.class, new DayReader()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }
}
