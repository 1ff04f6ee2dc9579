package nl.schoolbel.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Locale;

/** A broken constraint told as a bad field; its code is the name of the constraint, such as {@code not-blank}. */
final class BrokenConstraint {

    private BrokenConstraint() {}

    /** With a JSON pointer into the body. */
    static FieldFault inBody(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String pointer = "/"
                + path.replaceAll("\\[(\\d+)]", "/$1")
                        .replaceAll("\\.<[^>]*>", "")
                        .replace('.', '/');
        return new FieldFault(pointer, code(violation), violation.getMessage());
    }

    /** With the name of the method's parameter, which therefore has to be that of the query parameter. */
    static FieldFault inParameter(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        return new FieldFault(name, code(violation), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
