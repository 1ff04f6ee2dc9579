package nl.schoolbel.deploy.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What a browser did since the last look: whom it asked, and what its console complains of, which is where broken scripts,
 * failed requests and breaches of the content security policy show.
 */
public final class Trail {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Trail(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Addresses of all requests, in the order in which they were sent. */
    public List<String> requests() {
        read();
        return List.copyOf(requests);
    }

    /** Complaints in which this is found are part of the test, such as a service that is down on purpose. */
    public void expectComplaint(String found) {
        expected.add(Pattern.compile(found));
    }

    void beginAnew() {
        read();
        requests.clear();
        complaints.clear();
        expected.clear();
    }

    void isClean() {
        read();
        assertThat(requests).as("requests").isNotEmpty().allMatch(Trail::staysHere);
        assertThat(complaints)
                .as("console of the browser")
                .filteredOn(line ->
                        expected.stream().noneMatch(part -> part.matcher(line).find()))
                .isEmpty();
    }

    /** For the log of a run whose files nobody will see. */
    void print() {
        read();
        complaints.forEach(line -> System.err.println("[browser] " + line));
    }

    private static boolean staysHere(String address) {
        URI uri = URI.create(address.replaceFirst("[?#].*", ""));
        return !uri.getScheme().matches("https?|wss?|ftp") || THIS_MACHINE.equals(uri.getHost());
    }

    private void read() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = parsed(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asText());
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.getLevel() + " " + entry.getMessage());
            }
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
