package nl.schoolbel.platform.testkit.api;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the JAX-RS endpoints off compiled classes. */
final class Endpoints {

    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String PATH = JAX_RS + "Path";
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH");
    private static final String SECURITY = "jakarta.annotation.security.";

    private final String basePath;

    /** @param basePath what stands before the path of every resource, for example {@code /tickets/v1} */
    Endpoints(String basePath) {
        this.basePath = basePath;
    }

    /** Sorted by path, then method. Interfaces are clients of others and left out. */
    List<Endpoint> of(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(PATH) && !type.isInterface() && !isAbstract(type))
                .flatMap(this::of)
                .sorted()
                .toList();
    }

    private Stream<Endpoint> of(JavaClass resource) {
        return resource.getAllMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> method.isAnnotatedWith(JAX_RS + verb))
                        .map(verb -> new Endpoint(
                                verb,
                                normal(basePath + "/" + path(resource) + "/" + path(method)),
                                roles(method).or(() -> roles(method.getOwner())),
                                resource.getSimpleName() + "." + method.getName(),
                                !isHidden(method))));
    }

    private static boolean isHidden(JavaMethod method) {
        return method.tryGetAnnotationOfType("org.eclipse.microprofile.openapi.annotations.Operation")
                .flatMap(operation -> operation.get("hidden"))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /** A class-level annotation counts for the methods that class declares, not for those it inherits, as in Quarkus. */
    private static Optional<List<String>> roles(CanBeAnnotated element) {
        if (element.isAnnotatedWith(SECURITY + "PermitAll")) {
            return Optional.of(List.of());
        }
        return value(element, SECURITY + "RolesAllowed")
                .map(value -> Stream.of((Object[]) value)
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    private static String path(CanBeAnnotated element) {
        return value(element, PATH).map(Object::toString).orElse("");
    }

    private static Optional<Object> value(CanBeAnnotated element, String annotation) {
        Optional<? extends JavaAnnotation<?>> found = element instanceof JavaClass type
                ? type.tryGetAnnotationOfType(annotation)
                : ((JavaMethod) element).tryGetAnnotationOfType(annotation);
        return found.flatMap(present -> present.get("value"));
    }

    /** One slash between segments, none at the end, and no regular expressions in parameters. */
    private static String normal(String path) {
        return path.replaceAll("\\{\\s*([\\w.-]+)\\s*(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static boolean isAbstract(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
