package nl.schoolbel.knowledge;

import nl.schoolbel.platform.testkit.settings.SettingRules;

class SettingsTest extends SettingRules {

    SettingsTest() {
        super("README.md");
    }
}
