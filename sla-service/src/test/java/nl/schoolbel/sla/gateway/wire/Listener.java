package nl.schoolbel.sla.gateway.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server on this machine that remembers what came. */
final class Listener implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpServer server;
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private volatile Function<Came, Says> answers = came -> new Says(204, Map.of(), "");

    /** @param headers with names in lower case, the first value of each */
    record Came(String method, String path, Map<String, String> headers, String body) {}

    record Says(int status, Map<String, String> headers, String body) {

        static Says status(int status) {
            return new Says(status, Map.of(), "");
        }

        static Says json(int status, String body) {
            return new Says(status, Map.of("Content-Type", "application/json"), body);
        }
    }

    private Listener(HttpServer server) throws IOException {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    static Listener plain() throws IOException {
        return new Listener(HttpServer.create());
    }

    /** With a certificate of partner.example from the authority of the tests. */
    static Listener secure() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Listener.class.getResourceAsStream("/wire/partner.p12")) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new Listener(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answers(Function<Came, Says> with) {
        answers = with;
    }

    List<Came> came() {
        return came;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> one.getKey().toLowerCase(java.util.Locale.ROOT),
                            one -> String.join(",", one.getValue())));
            Came one = new Came(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
            came.add(one);
            Says says = answers.apply(one);
            says.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] text = says.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(says.status(), text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
