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
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine that leads to another one, until it is closed: then clients are cut off and refused, and can
 * come back to the same port when it is opened again.
 */
final class TcpGate implements Closeable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Below what Linux hands to outgoing connections (32768 up), so that none takes the port while it is closed. */
    private static final int LOWEST_PORT = 20_000;

    private static final int HIGHEST_PORT = 32_000;
    private static final int ATTEMPTS = 50;

    private final int target;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;
    private Thread doorman;

    /** Opens on a random port. */
    TcpGate(int target) {
        this.target = target;
        ServerSocket found = onFreePort();
        port = found.getLocalPort();
        open(found);
    }

    int port() {
        return port;
    }

    synchronized void open() {
        if (entrance == null) {
            try {
                open(bound(port));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open port " + port + " again", e);
            }
        }
    }

    /** Returns when the port is free and nobody passes any more. */
    @Override
    public void close() {
        Thread leaving;
        synchronized (this) {
            if (entrance == null) {
                return;
            }
            leaving = doorman;
            closeQuietly(entrance);
            entrance = null;
            passing.forEach(TcpGate::closeQuietly);
            passing.clear();
        }
        try {
            // The kernel keeps the port as long as a thread is inside its accept call.
            leaving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void open(ServerSocket opened) {
        entrance = opened;
        doorman = run(() -> letIn(opened), "accept");
    }

    private static ServerSocket onFreePort() {
        IOException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return bound(ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT));
            } catch (IOException e) {
                last = e;
            }
        }
        throw new UncheckedIOException("no free port found", last);
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HERE, port));
            return socket;
        } catch (IOException e) {
            closeQuietly(socket);
            throw e;
        }
    }

    private void letIn(ServerSocket opened) {
        try {
            boolean open = true;
            while (open) {
                open = pass(opened, opened.accept());
            }
        } catch (IOException e) {
            closeQuietly(opened);
        }
    }

    /** Joins a client to the target; false when the gate was closed in the meantime. */
    private synchronized boolean pass(ServerSocket opened, Socket client) {
        if (entrance != opened) {
            closeQuietly(client);
            return false;
        }
        try {
            Socket server = new Socket(HERE, target);
            passing.add(client);
            passing.add(server);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            run(() -> carry(client, server), "in");
            run(() -> carry(server, client), "out");
        } catch (IOException e) {
            // This client has left already or the target is down; the next one may fare better.
            closeQuietly(client);
        }
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

    private Thread run(Runnable work, String name) {
        Thread thread = new Thread(work, "gate to " + target + " " + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
    }
}
