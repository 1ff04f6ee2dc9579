package nl.schoolbel.platform.testkit;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import java.util.function.Consumer;
import org.jboss.jandex.Index;

/**
 * Makes classes that carry {@link OnRealParts} injectable like any Quarkus test. Quarkus looks for test annotations of
 * one's own among the module's test classes only, so one in a library has to be announced.
 */
public final class OnRealPartsAsTestAnnotation implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClassesIndex) {
        return chain -> chain.addBuildStep(
                        context -> context.produce(new TestAnnotationBuildItem(OnRealParts.class.getName())))
                .produces(TestAnnotationBuildItem.class)
                .build();
    }
}
