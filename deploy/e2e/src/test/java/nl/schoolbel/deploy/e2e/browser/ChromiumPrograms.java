package nl.schoolbel.deploy.e2e.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser and its driver as this machine has them; nothing is fetched.
 *
 * @param browser Chromium or Chrome
 * @param driver speaks WebDriver to a browser of the same version
 */
record ChromiumPrograms(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    /** Empty on a machine that lacks one of the two. */
    static Optional<ChromiumPrograms> onThisMachine() {
        return BROWSERS.stream()
                .flatMap(ChromiumPrograms::onPath)
                .findFirst()
                .flatMap(browser ->
                        onPath("chromedriver").findFirst().map(driver -> new ChromiumPrograms(browser, driver)));
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
