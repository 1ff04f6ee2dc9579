package nl.schoolbel.platform.testkit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the page that lists what can be set in a module to its code, in names and defaults, both ways. */
public abstract class SettingRules {

    /** For all services. */
    private static final String SHARED = "../docs/settings.md";

    private final String page;

    /** @param page of this module, from its folder */
    protected SettingRules(String page) {
        this.page = page;
    }

    @Test
    void eachSettingOfTheCodeStandsInATableWithItsDefault() {
        Map<String, String> code = new TreeMap<>(SettingsInCode.read().defaults());
        if (!page.equals(SHARED)) {
            code.keySet().removeAll(SettingTables.read(SHARED).keySet());
        }

        assertThat(code).isNotEmpty();
        assertThat(SettingTables.read(page)).containsAllEntriesOf(code);
    }

    @Test
    void nothingElseStandsInTheTable() {
        SettingsInCode code = SettingsInCode.read();

        assertThat(SettingTables.read(page).keySet()).isNotEmpty().allMatch(code::mentions);
    }
}
