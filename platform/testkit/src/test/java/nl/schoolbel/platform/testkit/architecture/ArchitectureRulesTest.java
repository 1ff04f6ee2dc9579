package nl.schoolbel.platform.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    private static final String SAMPLES = "nl.schoolbel.platform.testkit.architecture.sample";
    private static final String TIDY = SAMPLES + ".tidy";
    private static final String UNTIDY = SAMPLES + ".untidy";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

    @Test
    void domainKnowsNothingElse() {
        tells(ArchitectureRules::domainIsPlainJava, "Field <" + UNTIDY + ".domain.Bell.store>");
    }

    @Test
    void featuresHaveNoCircle() {
        tells(ArchitectureRules::featuresAreFreeOfCycles, "Cycle detected: Slice one");
    }

    @Test
    void resourcesDoNotTouchStores() {
        tells(ArchitectureRules::resourcesLeaveStorageAlone, "Field <" + UNTIDY + ".one.BellResource.store>");
    }

    @Test
    void machineTimeIsFoundInEveryForm() {
        assertThatThrownBy(() -> ArchitectureRules.onlyTheClockTellsTheTime().check(CLASSES))
                .hasMessageContaining("java.time.Instant.now()")
                .hasMessageContaining("java.lang.System.currentTimeMillis()")
                .hasMessageContaining("java.util.Date.<init>()")
                .hasMessageNotContaining(TIDY);
    }

    @Test
    void exemptClassesMayReadTheMachine() {
        ArchitectureRules.onlyTheClockTellsTheTime(UNTIDY + ".one.BellResource", UNTIDY + ".two.BellHelper")
                .check(CLASSES);
    }

    @Test
    void needlessExemptionFails() {
        ArchRule rule = ArchitectureRules.onlyTheClockTellsTheTime(
                UNTIDY + ".one.BellResource", UNTIDY + ".two.BellHelper", TIDY + ".one.BellResource");

        assertThatThrownBy(() -> rule.check(CLASSES)).hasMessageContaining("is exempt but");
    }

    @Test
    void sendingIsFound() {
        assertThatThrownBy(() -> ArchitectureRules.onlyTheOutboxSends().check(CLASSES))
                .hasMessageContaining("BellHelper.producer");
    }

    @Test
    void emptyNamesAreFound() {
        assertThatThrownBy(() -> ArchitectureRules.namesSayTheWork().check(CLASSES))
                .hasMessageContaining("BellHelper");
    }

    @Test
    void bannedWordsAreFoundInClassNamesOnly() {
        assertThatThrownBy(() -> ArchitectureRules.namesDoWithout("Bell").check(CLASSES))
                .hasMessageContaining("BellStore");
        ArchitectureRules.namesDoWithout("school").check(CLASSES);
    }

    @Test
    void ruleWithoutClassesFails() {
        assertThat(ArchitectureRules.domainIsPlainJava(SAMPLES + ".nowhere"))
                .satisfies(rule -> assertThatThrownBy(() -> rule.check(CLASSES))
                        .hasMessageContaining("failed to check any classes"));
    }

    /** The rule passes on the tidy sample and tells this of the untidy one. */
    private static void tells(Function<String, ArchRule> rule, String violation) {
        rule.apply(TIDY).check(CLASSES);
        assertThatThrownBy(() -> rule.apply(UNTIDY).check(CLASSES)).hasMessageContaining(violation);
    }
}
