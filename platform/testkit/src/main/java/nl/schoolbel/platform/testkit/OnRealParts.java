package nl.schoolbel.platform.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.schoolbel.platform.testkit.access.SigningKeyResource;
import nl.schoolbel.platform.testkit.parts.KafkaResource;
import nl.schoolbel.platform.testkit.parts.PostgresResource;

/**
 * A Quarkus test on a real PostgreSQL, a real Kafka broker and locally signed tokens.
 *
 * <p>The parts start once per JVM and the application once per module, as long as every Quarkus test of the module
 * carries this annotation and no test profile: Quarkus starts the application anew when the next test asks for other
 * resources.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL, parallel = true)
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL, parallel = true)
@WithTestResource(value = SigningKeyResource.class, scope = TestResourceScope.GLOBAL)
public @interface OnRealParts {}
