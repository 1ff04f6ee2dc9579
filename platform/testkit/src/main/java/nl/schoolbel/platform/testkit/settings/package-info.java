/** That the tables of settings and the code say the same. Enter by {@code SettingRules}. */
package nl.schoolbel.platform.testkit.settings;
