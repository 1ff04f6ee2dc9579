/**
 * A real Chromium for the tests of pages. Entry class: {@link nl.schoolbel.deploy.e2e.browser.Browser}, started once per run and
 * handed to test classes by {@link nl.schoolbel.deploy.e2e.browser.RunningBrowser}, which leaves the class out on a machine without
 * Chromium and fails where {@code CI} is {@code true}. {@link nl.schoolbel.deploy.e2e.browser.Trail} judges every request and every line
 * of the console of every test, {@link nl.schoolbel.deploy.e2e.browser.Accessibility} a page as it stands. It knows nothing of the
 * board; what the board has to do is said by the tests in the package above.
 */
package nl.schoolbel.deploy.e2e.browser;
