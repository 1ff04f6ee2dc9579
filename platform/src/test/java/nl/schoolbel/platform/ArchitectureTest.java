package nl.schoolbel.platform;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.schoolbel.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(
        packages = "nl.schoolbel.platform",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestKit.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule CYCLES = ArchitectureRules.featuresAreFreeOfCycles("nl.schoolbel.platform");

    @ArchTest
    static final ArchRule STORAGE = ArchitectureRules.resourcesLeaveStorageAlone("nl.schoolbel.platform");

    @ArchTest
    static final ArchRule SENDING = ArchitectureRules.onlyTheOutboxSends();

    @ArchTest
    static final ArchRule NAMES = ArchitectureRules.namesSayTheWork();

    @ArchTest
    static final ArchRule NOUNS = ArchitectureRules.namesDoWithout(
            "Ticket", "School", "Agreement", "Device", "Room", "Coach", "Practice", "Beheerpartner", "Escalation");

    /** The test kit lies below the same root and may do what only tests do. */
    static final class WithoutTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/testkit/");
        }
    }
}
