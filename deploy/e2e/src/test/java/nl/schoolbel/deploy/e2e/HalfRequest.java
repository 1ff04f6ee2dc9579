package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A request of which the server has the head and half of the body, until the rest is sent. */
final class HalfRequest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final byte[] rest;
    private String answer;

    private HalfRequest(Socket socket, byte[] rest) {
        this.socket = socket;
        this.rest = rest;
    }

    static HalfRequest post(URI node, String path, String token, byte[] body) throws IOException {
        Socket socket = new Socket(node.getHost(), node.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + node.getAuthority()
                + "\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + UUID.randomUUID()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.getOutputStream().flush();
        return new HalfRequest(socket, Arrays.copyOfRange(body, body.length / 2, body.length));
    }

    /** Sends the rest and reads the answer, which ends with the connection. */
    void sendRest() throws IOException {
        socket.getOutputStream().write(rest);
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();
        answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    int status() {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** A member of the JSON in the answer. */
    String text(String name) throws IOException {
        String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        return new ObjectMapper().readTree(body).path(name).asText();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
