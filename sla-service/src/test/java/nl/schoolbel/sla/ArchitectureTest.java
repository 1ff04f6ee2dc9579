package nl.schoolbel.sla;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.schoolbel.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(packages = "nl.schoolbel.sla", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN = ArchitectureRules.domainIsPlainJava("nl.schoolbel.sla");

    @ArchTest
    static final ArchRule CYCLES = ArchitectureRules.featuresAreFreeOfCycles("nl.schoolbel.sla");

    @ArchTest
    static final ArchRule STORAGE = ArchitectureRules.resourcesLeaveStorageAlone("nl.schoolbel.sla");

    @ArchTest
    static final ArchRule TIME = ArchitectureRules.onlyTheClockTellsTheTime();

    @ArchTest
    static final ArchRule SENDING = ArchitectureRules.onlyTheOutboxSends();

    @ArchTest
    static final ArchRule NAMES = ArchitectureRules.namesSayTheWork();
}
