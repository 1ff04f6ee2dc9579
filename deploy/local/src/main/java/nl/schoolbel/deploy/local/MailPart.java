package nl.schoolbel.deploy.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The mail server, which takes everything and sends nothing on, with one page that shows what came. It lives in the
 * launcher and forgets everything when it stops.
 */
final class MailPart implements Part {

    private final int smtpPort;
    private final int pagePort;
    private GreenMail server;
    private HttpServer page;

    MailPart(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("mail (SMTP)", smtpPort, "mail (page)", pagePort);
    }

    int smtpPort() {
        return smtpPort;
    }

    /** All mails as they came, as plain text, the newest last. */
    URI address() {
        return URI.create("http://127.0.0.1:" + pagePort);
    }

    @Override
    public synchronized void start() throws PartFailed {
        server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            page.createContext("/", this::show);
            page.start();
        } catch (IOException e) {
            throw new PartFailed("the page of the mail server cannot be shown: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (page != null) {
            page.stop(0);
            page = null;
        }
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        MimeMessage[] received = server.getReceivedMessages();
        byte[] text = Arrays.stream(received)
                .map(GreenMailUtil::getWholeMessage)
                .collect(Collectors.joining("\n\n" + "=".repeat(72) + "\n\n", received.length + " mails\n\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, text.length);
        try (exchange) {
            exchange.getResponseBody().write(text);
        }
    }
}
