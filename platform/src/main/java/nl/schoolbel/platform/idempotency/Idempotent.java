package nl.schoolbel.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that creates something: the request must bring an {@code Idempotency-Key}. The first request with a key does
 * the work and its answer is stored in the same transaction; a repeat gets the stored answer, before any precondition
 * is looked at. The same key with another body or address is refused with 409.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Whether the answer shows a secret; it is stored sealed then. */
    @Nonbinding
    boolean showsSecret() default false;
}
