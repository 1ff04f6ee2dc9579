package nl.schoolbel.knowledge;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.schoolbel.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "nl.schoolbel.knowledge";

    @ArchTest
    static final ArchRule domain = ArchitectureRules.domainIsPlainJava(ROOT);

    @ArchTest
    static final ArchRule features = ArchitectureRules.featuresAreFreeOfCycles(ROOT);

    @ArchTest
    static final ArchRule resources = ArchitectureRules.resourcesLeaveStorageAlone(ROOT);

    @ArchTest
    static final ArchRule time = ArchitectureRules.onlyTheClockTellsTheTime();

    @ArchTest
    static final ArchRule sending = ArchitectureRules.onlyTheOutboxSends();

    @ArchTest
    static final ArchRule names = ArchitectureRules.namesSayTheWork();
}
