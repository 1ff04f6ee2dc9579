package nl.schoolbel.platform;

import nl.schoolbel.platform.testkit.settings.SettingRules;

class SettingsTest extends SettingRules {

    SettingsTest() {
        super("../docs/settings.md");
    }
}
