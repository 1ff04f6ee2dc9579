package nl.schoolbel.tickets;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.schoolbel.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "nl.schoolbel.tickets";

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = ArchitectureRules.domainIsPlainJava(ROOT);

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = ArchitectureRules.featuresAreFreeOfCycles(ROOT);

    @ArchTest
    static final ArchRule RESOURCES_LEAVE_STORAGE_ALONE = ArchitectureRules.resourcesLeaveStorageAlone(ROOT);

    @ArchTest
    static final ArchRule ONLY_THE_CLOCK_TELLS_THE_TIME = ArchitectureRules.onlyTheClockTellsTheTime();

    @ArchTest
    static final ArchRule ONLY_THE_OUTBOX_SENDS = ArchitectureRules.onlyTheOutboxSends();

    @ArchTest
    static final ArchRule NAMES_SAY_THE_WORK = ArchitectureRules.namesSayTheWork();
}
