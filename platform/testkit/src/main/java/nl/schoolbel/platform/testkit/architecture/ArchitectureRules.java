package nl.schoolbel.platform.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of how our code is laid out. A module names each rule that holds for it, and leaves out one that does not,
 * such as that of the domain where there is none. No rule passes for want of classes.
 *
 * <p>A rule looks at the classes the test imports: a service imports its own root, {@code platform} its own, so that each
 * is checked once and the kit is not taken for production code.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "nl.schoolbel.sla", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchRule domain = ArchitectureRules.domainIsPlainJava("nl.schoolbel.sla");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String OUTBOX = "nl.schoolbel.platform.outbox..";

    /** Names that say nothing of the work done. */
    private static final String EMPTY_WORDS = ".*(Impl|Manager|Helper|Helpers|Util|Utils|Common)";

    private ArchitectureRules() {}

    /** Packages {@code domain} below the root depend on {@code java} and on each other only. */
    public static ArchRule domainIsPlainJava(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", root + "..domain..")
                .because("rules take facts and an instant, and give back a state or a refusal")
                .allowEmptyShould(false);
    }

    /** The packages below the root do not depend on each other in a circle; each stands for itself. */
    public static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("following a request means reading forward")
                .allowEmptyShould(false);
    }

    /** Classes named {@code …Resource} do not know a {@code …Store} or {@code …Entity}. */
    public static ArchRule resourcesLeaveStorageAlone(String root) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(simpleNameEndingWith("Resource")))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Store").or(simpleNameEndingWith("Entity")))
                .because("the use case between them is the transaction")
                .allowEmptyShould(false);
    }

    /**
     * Nobody but {@code nl.schoolbel.platform.time} asks the machine for the time. {@code System.nanoTime} is free: it
     * measures durations.
     *
     * @param exempt full names of classes that need the machine's clock, such as those that check the timestamp of a
     *     signature; each must exist and use it
     */
    public static ArchRule onlyTheClockTellsTheTime(String... exempt) {
        return classes()
                .should(new NotAskTheMachineForTheTime(exempt))
                .because("domain time can be moved, the machine's cannot")
                .allowEmptyShould(false);
    }

    /** Nobody but the outbox sends to Kafka, be it by a producer, an emitter or an outgoing channel. */
    public static ArchRule onlyTheOutboxSends() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(OUTBOX)
                .should()
                .dependOnClassesThat(SendingToKafka.TYPES)
                .because("an event goes out with the state it tells of, or not at all")
                .allowEmptyShould(false);
    }

    /** No class is called {@code …Impl}, {@code …Manager}, {@code …Helper}, {@code …Util} or {@code …Common}. */
    public static ArchRule namesSayTheWork() {
        return noClasses().should().haveNameMatching(EMPTY_WORDS).allowEmptyShould(false);
    }

    /**
     * No class name has one of these words in it; for {@code platform}, which knows no ticket.
     *
     * @param words as they stand in class names, for example {@code Ticket}
     */
    public static ArchRule namesDoWithout(String... words) {
        return noClasses()
                .should()
                .haveNameMatching(".*[.$]\\w*(" + String.join("|", words) + ")\\w*")
                .because("what is technical serves every service")
                .allowEmptyShould(false);
    }
}
