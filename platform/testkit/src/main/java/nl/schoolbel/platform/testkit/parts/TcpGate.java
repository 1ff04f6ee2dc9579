package nl.schoolbel.platform.testkit.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port of this machine that leads to another one, until it is closed: then clients are cut off and refused, and can
 * come back to the same port when it is opened again.
 */
final class TcpGate implements Closeable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final int target;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;
    private int port;

    /** Opens on a random port. */
    TcpGate(int target) {
        this.target = target;
        open();
        port = entrance.getLocalPort();
    }

    int port() {
        return port;
    }

    synchronized void open() {
        if (entrance != null) {
            return;
        }
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(HERE, port));
            entrance = opened;
            run(() -> letIn(opened), "accept");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open port " + port, e);
        }
    }

    @Override
    public synchronized void close() {
        if (entrance == null) {
            return;
        }
        closeQuietly(entrance);
        entrance = null;
        passing.forEach(TcpGate::closeQuietly);
        passing.clear();
    }

    private void letIn(ServerSocket opened) {
        try {
            while (true) {
                Socket client = opened.accept();
                if (!pass(opened, client)) {
                    return;
                }
            }
        } catch (IOException e) {
            closeQuietly(opened);
        }
    }

    /** Joins a client to the target; false when the gate was closed in the meantime. */
    private synchronized boolean pass(ServerSocket opened, Socket client) throws IOException {
        if (entrance != opened) {
            closeQuietly(client);
            return false;
        }
        Socket server = new Socket(HERE, target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        passing.add(client);
        passing.add(server);
        run(() -> carry(client, server), "in");
        run(() -> carry(server, client), "out");
        return true;
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side is gone; the other follows below.
        } finally {
            passing.remove(from);
            passing.remove(to);
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private void run(Runnable work, String name) {
        Thread thread = new Thread(work, "gate to " + target + " " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
    }
}
