package nl.schoolbel.platform.files;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.schoolbel.platform.testkit.architecture.ArchitectureRules;

@AnalyzeClasses(packages = "nl.schoolbel.platform.files", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NAMES = ArchitectureRules.namesSayTheWork();

    @ArchTest
    static final ArchRule NOUNS =
            ArchitectureRules.namesDoWithout("Ticket", "School", "Attachment", "Practice", "Material");
}
