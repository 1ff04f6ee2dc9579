package nl.schoolbel.deploy.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One Chromium with one window, driven as a person would: by pages, words and keys. */
public final class Browser implements AutoCloseable {

    private static final Path OUTPUT = Path.of(System.getProperty("schoolbel.e2e.output", "target"));
    private static final Path SCREENSHOTS = OUTPUT.resolve("screenshots");
    private static final Path DOWNLOADS = OUTPUT.resolve("downloads").toAbsolutePath();
    private static final Path PROFILE = OUTPUT.resolve("browser-profile").toAbsolutePath();

    /** As for all waiting of these tests: far beyond what it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** It warns of each browser that is newer than itself, of which nothing is used here. Held, or its level would be forgotten. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;
    private final Trail trail;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.trail = new Trail(driver);
    }

    static Browser start(ChromiumPrograms programs) {
        DEVTOOLS.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(SCREENSHOTS);
            emptied(PROFILE);
            emptied(DOWNLOADS);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(programs.driver().toFile())
                    .usingAnyFreePort()
                    .withLogFile(OUTPUT.resolve("chromedriver.log").toFile())
                    .build();
            Browser browser = new Browser(new ChromeDriver(service, options(programs)));
            browser.driver.executeCdpCommand(
                    "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", DOWNLOADS.toString()));
            browser.show(Screen.DESKTOP);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(ChromiumPrograms programs) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        // As root and in containers there is no sandbox; only pages of this suite are opened.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-features=Translate,OptimizationHints,MediaRouter",
                "--lang=nl",
                "--user-data-dir=" + PROFILE);
        // A password manager that warns of "schoolbel" would lie over the page.
        options.setExperimentalOption(
                "prefs", Map.of("credentials_enable_service", false, "profile.password_manager_enabled", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static void emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory);
    }

    @Override
    public void close() {
        driver.quit();
    }

    public Trail trail() {
        return trail;
    }

    /** Runs a script in the page, and gives what it returns. */
    public Object run(String script) {
        return driver.executeScript(script);
    }

    /** All of the page as it stands now, also what cannot be seen. */
    public String source() {
        return driver.getPageSource();
    }

    /** The language that the page says it is in. */
    public String language() {
        return String.valueOf(run("return document.documentElement.lang"));
    }

    public void goBack() {
        driver.navigate().back();
    }

    /** Opens an address; returns when it is loaded, or where it led to. */
    public void open(URI address) {
        driver.get(address.toString());
    }

    /** As somebody who was never here: no session, here or at the login server. */
    public void forgetEverybody() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** Opens a page that asks who it is, and logs in by the login server's own form. */
    public void logIn(Account account, URI page) {
        forgetEverybody();
        open(page);
        fillInLogin(account);
        until(ExpectedConditions.urlContains(page.getPath()));
    }

    /** Fills in the form of the login server that is shown. */
    public void fillInLogin(Account account) {
        isAskedToLogIn();
        driver.findElement(By.id("username")).sendKeys(account.login());
        driver.findElement(By.id("password")).sendKeys(account.password());
        driver.findElement(By.id("kc-login")).click();
    }

    public void isAskedToLogIn() {
        until(ExpectedConditions.visibilityOfElementLocated(By.id("kc-login")));
    }

    /** Waits until there is one that can be seen. */
    public WebElement find(String css) {
        return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The text of an element that may be redrawn at any moment. */
    public String text(String css) {
        return until(page -> page.findElement(By.cssSelector(css)).getText());
    }

    public void awaitGone(String css) {
        until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    public void awaitText(String css, String part) {
        until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), part));
    }

    public <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** Presses Tab until the focus is on an element that fits; a person without a mouse gets there as well. */
    public WebElement tabTo(String css) {
        int presses = 0;
        WebElement focused = focused();
        while (!fits(focused, css)) {
            assertThat(presses++).as("presses of Tab on the way to " + css).isLessThan(150);
            focused.sendKeys(Keys.TAB);
            focused = focused();
        }
        return focused;
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    private boolean fits(WebElement element, String css) {
        return Boolean.TRUE.equals(driver.executeScript("return arguments[0].matches(arguments[1])", element, css));
    }

    public void show(Screen screen) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen.metrics());
    }

    /** Holds the page against WCAG 2.2 A and AA. */
    public void isAccessible() {
        Accessibility.holds(driver);
    }

    /** Nothing sticks out to the right, so that nobody has to scroll both ways. */
    public void fitsTheWidth() {
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth"))
                .as("width of " + driver.getCurrentUrl())
                .isLessThanOrEqualTo((Long) driver.executeScript("return document.documentElement.clientWidth"));
    }

    /** Nothing is below the edge of the screen, where nobody can scroll. */
    public void fitsTheHeight() {
        assertThat((Long) driver.executeScript("return document.documentElement.scrollHeight"))
                .as("height of " + driver.getCurrentUrl())
                .isLessThanOrEqualTo((Long) driver.executeScript("return window.innerHeight"));
    }

    /** Keeps what can be seen now in the build's output. */
    public void photograph(String name) {
        photograph(SCREENSHOTS.resolve(name + ".png"));
    }

    /** As {@link #photograph(String)}, in a file of choice. */
    public void photograph(Path file) {
        write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Shows the page as it goes to a printer while somebody looks at it, then as it was on a desktop. */
    public void onPaper(Runnable look) {
        show(Screen.PAPER);
        emulate("print");
        run("window.dispatchEvent(new Event('beforeprint'))");
        try {
            look.run();
        } finally {
            run("window.dispatchEvent(new Event('afterprint'))");
            emulate("");
            show(Screen.DESKTOP);
        }
    }

    private void emulate(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** Keeps what a printer would get in the build's output. */
    public void print(String name) {
        write(
                SCREENSHOTS.resolve(name + ".pdf"),
                Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent()));
    }

    /** Follows a link that leads to a file, and waits until it is there. */
    public Path download(WebElement link) {
        link.click();
        return until(page -> downloaded());
    }

    private static Path downloaded() {
        try (Stream<Path> files = Files.list(DOWNLOADS)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
